package dk.integrationsbarometer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor says while a definition is written is what the reader says afterwards. */
class SchemaTest {
  private static final Path BAD = Path.of("src/test/resources/bad-definitions");

  /**
   * The messages about a document's shape; all others are about its meaning, its YAML or its
   * figures.
   */
  private static final Set<String> OF_SHAPE =
      Set.of(
          "D006", "D007", "D008", "D009", "D010", "D011", "D012", "D015", "D032", "D038", "D087",
          "D095", "D123", "D149", "D158", "D159", "D178");

  /** Of shape, but only by what another document or another value says: a schema cannot see it. */
  private static final Set<String> UNSEEN =
      Set.of(
          "D007-parameter-without-a-value.yaml",
          "D009-timing-of-spells.yaml",
          "D010-number-in-a-condition.yaml",
          "D010-period-of-another-length.yaml",
          "D010-property-that-is-no-number.yaml",
          "D010-reference-that-is-no-date.yaml",
          "D010-window-backwards.yaml");

  static Stream<Document> sound() {
    return DefinitionFixtures.folders().stream()
        .flatMap(folder -> DefinitionFixtures.documents(folder).stream());
  }

  /** One mistake each; those that are no YAML cannot be shown to a schema. */
  static List<String> mistakes() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && read(name).isPresent())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void whatTheReaderAcceptsIsAccepted(Document document) {
    assertThat(Schemas.complaints(document.root())).as(document.path()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesOfShapeAreUnderlinedAndNoOthers(String fixture) {
    List<String> complaints = Schemas.complaints(read(fixture).orElseThrow().root());

    assertThat(!complaints.isEmpty())
        .as("%s: %s", fixture, complaints)
        .isEqualTo(OF_SHAPE.contains(fixture.substring(0, 4)) && !UNSEEN.contains(fixture));
  }

  @Test
  void everyMessageAboutShapeHasAMistakeHere() throws IOException {
    assertThat(mistakes().stream().map(name -> name.substring(0, 4))).containsAll(OF_SHAPE);
  }

  @Test
  void theEditorIsPointedAtTheSchemaThatLeadsToTheOthers() throws IOException {
    Path project = DefinitionFixtures.REAL.resolve("..");
    Path settings = project.resolve(".vscode/settings.json");
    JsonNode schemas = new ObjectMapper().readTree(settings.toFile()).path("yaml.schemas");
    assertThat(schemas.toString())
        .isEqualTo(
            "{\"./definitions/schema/"
                + Schemas.ENTRY
                + "\":[\"definitions/**/*.yaml\"],\"./definitions/schema/"
                + Schemas.REPORT
                + "\":[\"**/report.yaml\"]}");
  }

  private static Optional<Document> read(String fixture) {
    try {
      var problems = new Problems();
      Optional<Document> document =
          DefinitionFolder.document(
              fixture, fixture, Files.readString(BAD.resolve(fixture)), problems);
      return document.filter(read -> problems.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
