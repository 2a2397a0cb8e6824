package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Weights;
import dk.integrationsbarometer.model.Definitions;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads profiles strictly: what is missing, unknown or impossible is reported with its place. */
public final class ProfileReader {
  private static final Pattern CODE = Pattern.compile("\\d{1,4}");

  private ProfileReader() {}

  /**
   * The profile in a file, and those of further registers in the folder {@code profiles} beside it;
   * those that are not there are taken from beside the file that it is based on.
   *
   * @throws BarometerException with all problems when there are any
   */
  public static Profiles read(Path file, Definitions definitions) {
    try {
      Node.Mapping written = written(file.toString(), Files.readString(file));
      List<Path> folders =
          Stream.concat(Stream.of(file), BasedOn.file(written).stream())
              .map(known -> known.resolveSibling("profiles"))
              .toList();
      return parse(written).and(ExtractProfileReader.read(folders, definitions));
    } catch (IOException e) {
      throw BarometerException.of(
          Message.UNREADABLE, Place.ofFile(file.toString()), e.getClass().getSimpleName());
    }
  }

  /** The profile in a text, as if it stood in a file of that name, and none of other registers. */
  public static Profiles parse(String file, String text) {
    return parse(written(file, text));
  }

  private static Node.Mapping written(String file, String text) {
    var problems = new Problems();
    var document = DefinitionFolder.document(file, file, text, problems);
    problems.end();
    return document.orElseThrow().root();
  }

  private static Profiles parse(Node.Mapping written) {
    var problems = new Problems();
    Node.Mapping whole = BasedOn.complete(written, problems);
    problems.end();
    Profiles profiles = profiles(new ProfileKeys(whole, "the profile", problems));
    problems.end();
    return profiles;
  }

  private static Profiles profiles(ProfileKeys keys) {
    if (!keys.text("kind").equals("profile")) {
      keys.report("'kind' should be 'profile'");
    }

    keys.text("id");
    keys.has("label");
    Profile.Employment employment = EmploymentReader.employment(keys.under("employment"));
    var profile =
        new Profile(
            keys.dates("dates"),
            town(keys.under("population")),
            groups(keys.under("groups")),
            citizenships(keys),
            families(keys),
            changes(keys.under("changes")),
            employment,
            EmploymentReader.earlier(keys, employment));
    var areas = new CaseReader("bef", RowNames.ofPeople(), ColumnValues.ANYTHING);
    String key = "housing_areas";
    var profiles =
        new Profiles(
            profile,
            keys.find(key).map(node -> areas.cases(node, key, keys)).orElse(List.of()),
            List.of());
    keys.end();
    return profiles;
  }

  private static Profile.CityCounts town(ProfileKeys keys) {
    var town =
        new Profile.CityCounts(
            keys.date("date"),
            keys.text("area"),
            keys.text("neighbour"),
            keys.number("people"),
            people(keys, Background.NON_WESTERN),
            people(keys, Background.MENAPT.code()),
            people(keys, Background.VESTLIG.code()),
            people(keys, Background.UKENDT.code()));
    for (Background background : Background.values()) {
      if (town.people(background) < 0) {
        keys.report("the parts leave less than nobody for " + background.code());
      }
    }

    keys.end();
    return town;
  }

  private static double people(ProfileKeys keys, String key) {
    ProfileKeys group = keys.under(key);
    double people = group.number("people");
    group.end();
    return people;
  }

  private static Map<Background, Profile.Group> groups(ProfileKeys keys) {
    Map<Background, Profile.Group> groups = new EnumMap<>(Background.class);
    for (Background background : Background.values()) {
      groups.put(background, group(keys.under(background.code()), background));
    }

    keys.end();
    return groups;
  }

  private static Profile.Group group(ProfileKeys keys, Background background) {
    boolean foreign = background != Background.DANSK && background != Background.UKENDT;
    var group =
        new Profile.Group(
            keys.bands("ages"),
            foreign ? keys.bands("descendants") : Map.of(),
            weights(keys, "children"),
            keys.number("citizens"),
            weights(keys, "districts"),
            foreign ? Optional.of(weights(keys, "countries")) : Optional.empty());
    if (group.ages().values().stream().mapToDouble(Double::doubleValue).sum() > 100) {
      keys.report("'ages' are more than 100 per cent of " + background.code());
    }

    keys.end();
    return group;
  }

  private static Weights<Integer> weights(ProfileKeys keys, String key) {
    Map<Integer, Double> numbers = keys.numbers(key, ProfileReader::code, "a whole number");
    if (numbers.isEmpty()) {
      keys.report("'" + key + "' is empty");
      return new Weights<>(Map.of(0, 1.0));
    }

    return new Weights<>(numbers);
  }

  private static Map<Integer, Integer> citizenships(ProfileKeys keys) {
    Map<Integer, Integer> citizenships = new HashMap<>();
    keys.numbers("citizenships", ProfileReader::code, "a country code")
        .forEach((country, citizenship) -> citizenships.put(country, citizenship.intValue()));
    return citizenships;
  }

  /** A whole number of at most four digits, as country codes are. */
  private static Optional<Integer> code(String text) {
    return CODE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static List<Profile.FamilyKind> families(ProfileKeys keys) {
    List<Profile.FamilyKind> families = new ArrayList<>();
    for (ProfileKeys item : keys.list("families")) {
      item.text("mother");
      families.add(
          new Profile.FamilyKind(
              item.choice("mother", Background.BY_CODE, Background.DANSK),
              Optional.ofNullable(item.choice("father", Background.BY_CODE, null)),
              item.number("per_thousand")));
      item.end();
    }

    return families;
  }

  private static Profile.Changes changes(ProfileKeys keys) {
    var changes =
        new Profile.Changes(
            keys.number("arrivals"),
            keys.number("departures"),
            keys.number("later_arrivals"),
            keys.number("neighbours"),
            keys.number("from_neighbour"),
            keys.number("naturalising_mothers"),
            keys.number("children_born_abroad"),
            keys.number("missing_parents"),
            keys.number("numbers_only"),
            keys.number("disagreements"),
            keys.number("broken_rows"));
    keys.end();
    return changes;
  }
}
