package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.List;

/**
 * The sound definitions that tests can read: those of the city, and three small sets of our own.
 */
public final class DefinitionFixtures {
  public static final Path REAL = RealDefinitions.FOLDER;
  public static final Path SMALL = Path.of("src/test/resources/bad-definitions/base");
  public static final Path LANGUAGE = Path.of("src/test/resources/language");

  public static final Path SURVEY = SurveyedPupils.FOLDER;

  private DefinitionFixtures() {}

  /** The folders, the small ones first. */
  public static List<Path> folders() {
    return List.of(SMALL, LANGUAGE, SURVEY, REAL);
  }

  /** The documents of a folder, all of which can be read. */
  public static List<Document> documents(Path folder) {
    var problems = new Problems();
    List<Document> documents = DefinitionFolder.read(folder, problems);
    problems.end();
    return documents;
  }
}
