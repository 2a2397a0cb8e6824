package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.testkit.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor says while a plan is written is what the reader says afterwards. */
class ReportSchemaTest {
  private static final String SOUND =
      """
      id: aaret
      title: {da: Rapport, en: Report}
      policy: politik
      covers: all
      chapters:
        - area: arbejde
          text: {da: Ord, en: Words}
          indicators: [beskaeftigelse]
        - area: skole
      """;

  @TempDir private Path folder;

  @Test
  void whatTheReaderAcceptsIsAccepted() throws IOException {
    assertThat(read(SOUND)).isEmpty();
    assertThat(complaints(SOUND)).isEmpty();
  }

  /** A key that only one of them knows fails here; the reader tells whoever writes a wrong one. */
  @ParameterizedTest
  @CsvSource({
    "report.schema.json, '', 'id: aaret', 'id: aaret\nzzz: 1'",
    "report.schema.json, /definitions/chapter, 'area: skole', 'area: skole\n    zzz: 1'",
    "common.schema.json, /definitions/labels, 'en: Report', 'en: Report, zzzz: 1'",
    "common.schema.json, /definitions/labels, 'en: Words', 'en: Words, zzzz: 1'"
  })
  void theReaderKnowsTheKeysOfTheSchemaAndNoOthers(
      String file, String pointer, String sound, String wrong) throws IOException {
    String plan = SOUND.replace(sound, wrong.replace("\\n", "\n"));

    assertThat(read(plan)).hasSize(1).first().satisfies(each -> isOf(each, file, pointer));
    assertThat(complaints(plan)).hasSize(1);
  }

  private static void isOf(Problem problem, String file, String pointer) {
    assertThat(problem.message()).isEqualTo(Message.UNKNOWN_KEY);
    assertThat(problem.arguments().get(2))
        .endsWith("Known: " + String.join(", ", keys(file, pointer)) + ".");
  }

  private static Set<String> keys(String file, String pointer) {
    Set<String> keys = new LinkedHashSet<>();
    schema(file).at(pointer).path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode schema(String file) {
    try {
      return new ObjectMapper().readTree(Schemas.FOLDER.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: aaret",
        "title: {da: Rapport, en: Report}",
        "{da: Rapport, en: Report}",
        ", en: Report",
        ", en: Words",
        "[beskaeftigelse]",
      })
  void whatTheReaderMissesIsUnderlined(String needed) throws IOException {
    String plan = SOUND.replace(needed, "");

    assertThat(read(plan)).isNotEmpty();
    assertThat(complaints(plan)).isNotEmpty();
  }

  private List<Problem> read(String plan) throws IOException {
    var problems = new Problems();
    ReportFile.read(
        Files.writeString(folder.resolve("report.yaml"), plan), Language.PUBLISHED, problems);
    return problems.sorted();
  }

  private static List<String> complaints(String plan) {
    return Schemas.complaintsOfPlan(
        DefinitionFolder.document("report.yaml", "report.yaml", plan, new Problems())
            .orElseThrow()
            .root());
  }
}
