package dk.integrationsbarometer.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the quotas of employment, the usual ones and those of earlier days. */
final class EmploymentReader {
  private EmploymentReader() {}

  static Profile.Employment employment(ProfileFields fields) {
    var employment =
        new Profile.Employment(
            quota(fields.fields(Background.DANSK.code())),
            quota(fields.fields(Background.NON_WESTERN)),
            quota(fields.fields(Background.MENAPT.code())),
            quota(fields.fields(Background.VESTLIG.code())),
            quota(fields.fields(Background.UKENDT.code())),
            fields.bands("relative_by_age"),
            fields.bands("outside"),
            fields.number("redrawn"),
            fields.number("two_jobs"),
            fields.number("no_hours"),
            fields.number("commuters"));
    fields.end();
    return employment;
  }

  static List<Profile.Earlier> earlier(ProfileFields fields, Profile.Employment usual) {
    List<Profile.Earlier> earlier = new ArrayList<>();
    for (ProfileFields item :
        fields.has("earlier") ? fields.list("earlier") : List.<ProfileFields>of()) {
      double households = item.has("households") ? item.number("households") : 100;
      if (households > 100) {
        item.report("'households' is a share of at most 100 per cent");
      }

      Optional<Profile.Employment> employment =
          item.has("employment")
              ? Optional.of(instead(item.fields("employment"), usual))
              : Optional.empty();
      earlier.add(new Profile.Earlier(item.date("date"), households, employment));
      item.end();
    }

    return earlier;
  }

  /** The usual shares with those written here in their place. */
  private static Profile.Employment instead(ProfileFields fields, Profile.Employment usual) {
    var employment =
        new Profile.Employment(
            instead(fields, Background.DANSK.code(), usual.dansk()),
            instead(fields, Background.NON_WESTERN, usual.nonWestern()),
            instead(fields, Background.MENAPT.code(), usual.menapt()),
            instead(fields, Background.VESTLIG.code(), usual.vestlig()),
            instead(fields, Background.UKENDT.code(), usual.unknown()),
            usual.relative(),
            usual.outside(),
            usual.redrawn(),
            usual.twoJobs(),
            usual.noHours(),
            usual.commuters());
    fields.end();
    return employment;
  }

  private static Profile.Quota instead(ProfileFields fields, String key, Profile.Quota usual) {
    return fields.has(key) ? quota(fields.fields(key)) : usual;
  }

  private static Profile.Quota quota(ProfileFields fields) {
    double total = fields.number("alle");
    Optional<Profile.Parts> parts = Optional.empty();
    boolean women = fields.has("kvinde");
    boolean men = fields.has("mand");
    if (women || men) {
      var both = new Profile.Parts(fields.number("kvinde"), fields.number("mand"));
      parts = Optional.of(both);
      if (!(both.womenIn(total) >= 0 && both.womenIn(total) <= 1)) {
        fields.report(
            "the total "
                + total
                + " does not lie between its parts "
                + both.women()
                + " and "
                + both.men());
      }
    }

    if (total > 100) {
      fields.report("a share is at most 100 per cent");
    }

    fields.end();
    return new Profile.Quota(total, parts);
  }
}
