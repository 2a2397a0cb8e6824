package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.answers.Rendering;
import dk.integrationsbarometer.run.authoring.Descriptions;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drafts, indicators in use and those that are retired, in a copy of a small set of definitions.
 */
class DefinitionLifeTest {
  private static final String INDICATOR = "indicators/arbejde/arbejde.yaml";

  private static final String RETIRED =
      """
      retired:
        - {id: i-job, since: 2023-01-01, replaced_by: arbejde, note: {da: Opgøres anderledes., en: Counted otherwise.}}
        - {id: ledige, since: 2022-07-01, note: {da: Registret findes ikke mere., en: The register is no more.}}
      """;

  private static final String STEWARDSHIP =
      """
      owner: Kontoret
      contact: kontoret@example.org
      approved: {by: Udvalget, on: 2022-05-01}
      legal_basis: {da: Loven, en: The law}
      quality_notes:
        revision: {da: Ingen, en: None}
        accuracy: {da: God, en: Good}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void definitions() throws IOException {
    for (Path file : Trees.files(DefinitionFixtures.SMALL)) {
      Path copy = folder.resolve(DefinitionFixtures.SMALL.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }

    add("barometer.yaml", RETIRED);
  }

  private void add(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + text);
  }

  private List<String> chosen(Set<String> requested) {
    Definitions definitions = LoadedDefinitions.load(folder);
    return LoadedDefinitions.choose(definitions, requested).stream().map(Indicator::id).toList();
  }

  private String explained(String id, Language language) {
    return Descriptions.explanation(folder, id, new Rendering(language, Rendering.Form.TEXT));
  }

  @Test
  void whoAsksForOneThatIsReplacedGetsTheOneInItsPlace() {
    assertThat(chosen(Set.of("i-job"))).containsExactly("arbejde");
    assertThat(LoadedDefinitions.replaced(LoadedDefinitions.load(folder), Set.of("i-job")))
        .singleElement()
        .extracting(Problem::text)
        .isEqualTo(
            "--indicator: The indicator 'i-job' is no longer computed; in its place you get 'arbejde', which replaces it.\n"
                + "  Ask for 'arbejde' from now on. [W010]");
  }

  @Test
  void theOneInItsPlaceSaysSo() {
    assertThat(explained("i-job", Language.EN))
        .startsWith("Work (arbejde)")
        .contains("\nThe definition: replaces i-job from 2023-01-01.\n");
    assertThat(explained("i-job", Language.DA))
        .contains("\nDefinitionen: afløser i-job fra 2023-01-01.\n");
  }

  @Test
  void whoAsksForOneThatIsRetiredIsToldWhy() {
    assertThatThrownBy(() -> chosen(Set.of("ledige")))
        .hasMessage(
            "--indicator: The indicator 'ledige' is no longer computed since 2022-07-01, and nothing replaces it. Why: The register is no more.\n"
                + "  Its earlier figures stand in the runs before that day: --run shows them in export and report. [D133]");
  }

  @Test
  void aDraftIsComputedOnlyWhenItIsNamed() throws IOException {
    add(INDICATOR, "state: draft\n");

    assertThat(chosen(Set.of())).isEmpty();
    assertThat(chosen(Set.of("arbejde"))).containsExactly("arbejde");
    assertThat(explained("arbejde", Language.EN))
        .contains("The definition: a draft, not published;");
    assertThat(explained("arbejde", Language.DA)).contains("kladde, ikke offentliggjort");
  }

  @Test
  void whoAnswersForItAndItsQualityIsExplained() throws IOException {
    add(INDICATOR, STEWARDSHIP);

    assertThat(explained("arbejde", Language.EN))
        .contains(
            """
            The definition: approved by Udvalget on 2022-05-01; replaces i-job from 2023-01-01.
            Responsible: Kontoret; contact: kontoret@example.org.
            Legal basis: The law.
            Quality: Accuracy and reliability: Good; Data revision: None.
            """);
    assertThat(explained("arbejde", Language.DA))
        .contains(
            """
            Definitionen: godkendt af Udvalget den 2022-05-01; afløser i-job fra 2023-01-01.
            Ansvarlig: Kontoret; kontakt: kontoret@example.org.
            Hjemmel: Loven.
            Kvalitet: Nøjagtighed og pålidelighed: God; Revision af data: Ingen.
            """);
  }

  @Test
  void noFigureDependsOnIt() throws IOException {
    String before = LoadedDefinitions.load(folder).indicators().get(0).hash();
    add(INDICATOR, STEWARDSHIP + "state: draft\n");

    assertThat(LoadedDefinitions.load(folder).indicators().get(0).hash()).isEqualTo(before);
  }
}
