package dk.integrationsbarometer.generator;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a profile strictly: what is missing, unknown or impossible is told with its place. */
public final class ProfileReader {
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
    Profile.Employment employment = EmploymentReader.employment(fields.fields("employment"));
    var profile =
        new Profile(
            fields.dates("dates"),
            town(fields.fields("population")),
            BackgroundGroupsReader.groups(fields.fields("groups")),
            citizenships(fields),
            families(fields),
            changes(fields.fields("changes")),
            employment,
            EmploymentReader.earlier(fields, employment),
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

  private static Map<Integer, Integer> citizenships(ProfileFields fields) {
    Map<Integer, Integer> citizenships = new HashMap<>();
    fields
        .numbers("citizenships", ProfileFields::whole, "a country code")
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
}
