package dk.integrationsbarometer.samples;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a profile strictly: what is missing, unknown or impossible is told with its place. */
public final class ProfileReader {
  private static final Pattern BAND = Pattern.compile("(\\d+)-(\\d+)");
  private static final Pattern CODE = Pattern.compile("\\d{1,4}");

  private final Problems problems = new Problems();

  private ProfileReader() {}

  /**
   * The profile in a file.
   *
   * @throws BarometerException with all problems when there are any
   */
  public static Profile read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw BarometerException.of(
          Message.UNREADABLE, Place.ofFile(file.toString()), e.getClass().getSimpleName());
    }
  }

  /** The profile in a text, as if it stood in a file of that name. */
  static Profile parse(String file, String text) {
    var reader = new ProfileReader();
    Optional<Document> document = DefinitionFolder.document(file, file, text, reader.problems);
    reader.problems.end();
    Profile profile =
        reader.profile(
            new ProfileFields(document.orElseThrow().root(), "the profile", reader.problems));
    reader.problems.end();
    return profile;
  }

  private Profile profile(ProfileFields fields) {
    if (!fields.text("kind").equals("profile")) {
      fields.report("'kind' should be 'profile'");
    }

    fields.text("id");
    fields.has("label");
    Profile.Employment employment = employment(fields.fields("employment"));
    var profile =
        new Profile(
            fields.dates("dates"),
            town(fields.fields("population")),
            groups(fields.fields("groups")),
            citizenships(fields),
            families(fields),
            changes(fields.fields("changes")),
            employment,
            earlier(fields, employment),
            fields
                .find("housing_areas")
                .map(
                    node ->
                        new CaseReader(
                                fields,
                                WhereReader.Kind.PEOPLE,
                                Set.of(),
                                "bef",
                                ColumnValues.ANYTHING)
                            .cases(node, "housing_areas"))
                .orElse(List.of()));
    fields.end();
    return profile;
  }

  private Profile.Town town(ProfileFields fields) {
    var town =
        new Profile.Town(
            fields.date("date"),
            fields.text("area"),
            fields.text("neighbour"),
            fields.number("people"),
            people(fields, Background.NON_WESTERN),
            people(fields, Background.MENAPT.code()),
            people(fields, Background.VESTLIG.code()),
            people(fields, Background.UKENDT.code()));
    for (Background background : Background.values()) {
      if (town.people(background) < 0) {
        fields.report("the parts leave less than nobody for " + background.code());
      }
    }

    fields.end();
    return town;
  }

  private static double people(ProfileFields fields, String key) {
    ProfileFields group = fields.fields(key);
    double people = group.number("people");
    group.end();
    return people;
  }

  private Map<Background, Profile.Group> groups(ProfileFields fields) {
    Map<Background, Profile.Group> groups = new EnumMap<>(Background.class);
    for (Background background : Background.values()) {
      groups.put(background, group(fields.fields(background.code()), background));
    }

    fields.end();
    return groups;
  }

  private Profile.Group group(ProfileFields fields, Background background) {
    boolean foreign = background != Background.DANSK && background != Background.UKENDT;
    var group =
        new Profile.Group(
            bands(fields, "ages"),
            foreign ? bands(fields, "descendants") : Map.of(),
            weights(fields, "children"),
            fields.number("citizens"),
            weights(fields, "districts"),
            foreign ? Optional.of(weights(fields, "countries")) : Optional.empty());
    if (group.ages().values().stream().mapToDouble(Double::doubleValue).sum() > 100) {
      fields.report("'ages' are more than 100 per cent of " + background.code());
    }

    fields.end();
    return group;
  }

  private static Map<Profile.Band, Double> bands(ProfileFields fields, String key) {
    return fields.numbers(key, ProfileReader::band, "25-34");
  }

  static Optional<Profile.Band> band(String text) {
    Matcher matcher = BAND.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Profile.Band(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  private static Weights<Integer> weights(ProfileFields fields, String key) {
    Map<Integer, Double> numbers = fields.numbers(key, ProfileReader::code, "a whole number");
    if (numbers.isEmpty()) {
      fields.report("'" + key + "' is empty");
      return new Weights<>(List.of(0), List.of(1.0));
    }

    return new Weights<>(List.copyOf(numbers.keySet()), List.copyOf(numbers.values()));
  }

  private static Optional<Integer> code(String text) {
    return CODE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Map<Integer, Integer> citizenships(ProfileFields fields) {
    Map<Integer, Integer> citizenships = new HashMap<>();
    fields
        .numbers("citizenships", ProfileReader::code, "a country code")
        .forEach((country, citizenship) -> citizenships.put(country, citizenship.intValue()));
    return citizenships;
  }

  private static List<Profile.FamilyKind> families(ProfileFields fields) {
    List<Profile.FamilyKind> families = new ArrayList<>();
    for (ProfileFields item : fields.list("families")) {
      Optional<Background> mother = item.choice("mother", Background.BY_CODE);
      Optional<Background> father =
          item.has("father") ? item.choice("father", Background.BY_CODE) : Optional.empty();
      families.add(
          new Profile.FamilyKind(
              mother.orElse(Background.DANSK), father, item.number("per_thousand")));
      item.end();
    }

    return families;
  }

  private static Profile.Changes changes(ProfileFields fields) {
    var changes =
        new Profile.Changes(
            fields.number("arrivals"),
            fields.number("departures"),
            fields.number("later_arrivals"),
            fields.number("neighbours"),
            fields.number("from_neighbour"),
            fields.number("naturalising_mothers"),
            fields.number("children_born_abroad"),
            fields.number("missing_parents"),
            fields.number("numbers_only"),
            fields.number("disagreements"),
            fields.number("broken_rows"));
    fields.end();
    return changes;
  }

  private static Profile.Employment employment(ProfileFields fields) {
    var employment =
        new Profile.Employment(
            quota(fields.fields(Background.DANSK.code())),
            quota(fields.fields(Background.NON_WESTERN)),
            quota(fields.fields(Background.MENAPT.code())),
            quota(fields.fields(Background.VESTLIG.code())),
            quota(fields.fields(Background.UKENDT.code())),
            bands(fields, "relative_by_age"),
            bands(fields, "outside"),
            fields.number("redrawn"),
            fields.number("two_jobs"),
            fields.number("no_hours"),
            fields.number("commuters"));
    fields.end();
    return employment;
  }

  private static List<Profile.Earlier> earlier(ProfileFields fields, Profile.Employment usual) {
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
