package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Profile.Employment;
import dk.integrationsbarometer.generator.town.Profile.Parts;
import dk.integrationsbarometer.generator.town.Profile.Quota;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the quotas of employment, the usual ones and those of earlier days. */
final class EmploymentReader {
  private EmploymentReader() {}

  static Employment employment(ProfileKeys keys) {
    Map<String, Quota> quotas = new HashMap<>();
    Background.WIDE.forEach(code -> quotas.put(code, quota(keys.under(code))));
    quotas.put(Background.MENAPT.code(), quota(keys.under(Background.MENAPT.code())));
    var employment =
        new Employment(
            quotas,
            keys.bands("relative_by_age"),
            keys.bands("outside"),
            keys.number("redrawn"),
            keys.number("two_jobs"),
            keys.number("no_hours"),
            keys.number("commuters"));
    keys.end();
    return employment;
  }

  static List<Profile.Earlier> earlier(ProfileKeys keys, Employment usual) {
    List<Profile.Earlier> earlier = new ArrayList<>();
    for (ProfileKeys item : keys.list("earlier")) {
      double households = item.number("households", 100);
      if (households > 100) {
        item.report("'households' is a share of at most 100 per cent");
      }

      Optional<Employment> employment =
          item.has("employment")
              ? Optional.of(instead(item.under("employment"), usual))
              : Optional.empty();
      earlier.add(new Profile.Earlier(item.date("date"), households, employment));
      item.end();
    }

    return earlier;
  }

  /** The usual shares with those written here in their place. */
  private static Employment instead(ProfileKeys keys, Employment usual) {
    Map<String, Quota> quotas = new HashMap<>(usual.quotas());
    quotas.replaceAll((code, quota) -> keys.has(code) ? quota(keys.under(code)) : quota);
    keys.end();
    return usual.with(quotas);
  }

  private static Quota quota(ProfileKeys keys) {
    double total = keys.number("alle");
    Optional<Parts> parts = Optional.empty();
    if (keys.has("kvinde") || keys.has("mand")) {
      var both = new Parts(keys.number("kvinde"), keys.number("mand"));
      parts = Optional.of(both);
      if (!(both.womenIn(total) >= 0 && both.womenIn(total) <= 1)) {
        keys.report(
            "the total %s does not lie between its parts %s and %s"
                .formatted(total, both.women(), both.men()));
      }
    }

    if (total > 100) {
      keys.report("a share is at most 100 per cent");
    }

    keys.end();
    return new Quota(total, parts);
  }
}
