package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as people and programs use them. */
@SparkTest
class CommandsTest {
  private static Published published;

  @TempDir private Path folder;

  @BeforeAll
  static void publish(@TempDir Path shared) {
    published = Published.in(shared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "validate", "explain", "show", "audit"})
  void everyCommandTellsWhatCanBeAsked(String command) {
    Said said = Said.by(command, "--help");
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("Usage: barometer " + command).contains("--help");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void theProgramTellsItsCommandsAndExitCodes() {
    Said said = Said.by("--help");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("run", "check", "validate", "explain", "show")
        .containsPattern("0 +done")
        .containsPattern("1 +a fault of the program")
        .containsPattern("2 +the command line")
        .containsPattern("10 +a definition")
        .containsPattern("11 +an extract")
        .containsPattern("12 +a table")
        .containsPattern("13 +an example")
        .containsPattern("14 +the output")
        .containsPattern("15 +the folder is in use");
  }

  @Test
  void checkTellsHowManyAnswersAgree() {
    Said said = Said.by("check");
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .matches(
            "\\d+ documents with \\d+ indicators are in order; their \\d+ examples and decision tables give all \\d+ expected answers\\.\\R");
    assertThat(said.code()).isZero();
  }

  @Test
  void validateCountsRowsAndPublishesNothing() {
    Said said =
        Said.by(
            "validate",
            "--extracts",
            published.extracts.toString(),
            "--work",
            published.work.toString(),
            "--indicator",
            Published.INDICATOR);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("bef", "2022-03-31", "40");
    assertThat(said.code()).isZero();
    published.assertUnchanged();
  }

  @Test
  void showGivesThePublishedFiguresAsJson() throws IOException {
    Said said =
        Said.by(
            "show",
            Published.INDICATOR,
            "--out",
            published.out.toString(),
            "--group",
            "dansk",
            "--json");
    assertThat(said.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(said.out());
    assertThat(json.toString()).contains("\"dansk\"").contains("50");
    assertThat(said.code()).isZero();
  }

  @Test
  void showPrintsATableInTheWishedLanguage() {
    Said said =
        Said.by("show", Published.INDICATOR, "--out", published.out.toString(), "--language", "en");
    assertThat(said.out())
        .contains("Wage employment")
        .contains("50.0")
        .contains("40.0")
        .contains("-10.0");
    assertThat(said.code()).isZero();
  }

  @Test
  void showWithoutAChoiceListsTheIndicators() {
    Said said = Said.by("show", "--out", published.out.toString());
    assertThat(said.out())
        .contains(Published.INDICATOR + "  ")
        .endsWith(
            "Vis en indikator med: scripts/barometer show ID. Vis målene med: scripts/barometer show --goals.\n");
    assertThat(said.code()).isZero();
  }

  @Test
  void showTellsTheGoalsOfTheRun() {
    Said said = Said.by("show", "--goals", "--out", published.out.toString());
    assertThat(said.out()).startsWith("Mål efter politik\n");
    assertThat(said.code()).isZero();
  }

  @Test
  void theHomeMunicipalityIsShownWhenNoOtherIsAskedFor() {
    Said home = Said.by("show", Published.INDICATOR, "--out", published.out.toString());
    Said all =
        Said.by("show", Published.INDICATOR, "--area", "*", "--out", published.out.toString());
    assertThat(home.out()).contains("kommune 101").doesNotContain("kommune 147");
    assertThat(all.out()).startsWith(home.out().lines().findFirst().orElseThrow());
    assertThat(all.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--period    | 2031        | period",
        "--area      | 999         | municipality",
        "--group     | marsboere   | group",
        "--breakdown | haarfarve   | breakdown",
      })
  void showRefusesAChoiceThatIsNowhereInTheTables(String option, String choice, String kind) {
    Said said =
        Said.by("show", Published.INDICATOR, option, choice, "--out", published.out.toString());

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .matches(
            "show: The published tables know no %s '%s'\\. [^\n]+\n  Correct the spelling, or run again with it\\. \\[U004]\n"
                .formatted(kind, choice));
  }

  @Test
  void showTakesTheVariablesOfABreakdownInAnyOrderAndWithBlanks() {
    String out = published.out.toString();

    assertThat(Said.by("show", Published.INDICATOR, "--breakdown", " koen ", "--out", out))
        .isEqualTo(Said.by("show", Published.INDICATOR, "--breakdown", "koen", "--out", out));
  }

  @Test
  void allGoalsTakeNoOtherChoice() {
    Said said = Said.by("show", Published.INDICATOR, "--goals", "--out", published.out.toString());

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err())
        .contains(
            "--goals shows all goals, so it takes no indicator and no other choice. Leave one of them out.");
  }

  @Test
  void beforeAnyRunTheIndicatorsAreListedThatAreDefined() {
    Said said = Said.by("show", "--language", "en", "--out", folder.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Employment\n  ")
        .contains("  " + Published.INDICATOR + " ")
        .endsWith(
            "\nNothing has been published in "
                + folder
                + " yet, so there are no figures to show. Publish with: scripts/barometer run.\n");
    assertThat(said.code()).isZero();

    assertThat(Said.by("show", "--json", "--out", folder.toString()).out())
        .contains("\"run\" : \"\"")
        .contains("\"indicator\" : \"" + Published.INDICATOR + "\"");
  }

  @Test
  void theDefinitionsOfAnotherFolderAreListed() {
    Path others = Trees.copy(DefinitionFixtures.SMALL, folder.resolve("definitions"));
    Said said = Said.by("show", "--out", folder.toString(), "--definitions", others.toString());
    assertThat(said.out()).contains("  arbejde ").doesNotContain(Published.INDICATOR);
    assertThat(said.code()).isZero();
  }

  @Test
  void anIndicatorCannotBeShownBeforeAnyRun() {
    Said said = Said.by("show", Published.INDICATOR, "--out", folder.toString());
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            folder
                + ": There is no published run in "
                + folder
                + ".\n  Run 'barometer run' first. If it was run in another folder or with another --out, name the folder that it published in with --out. [O002]\n");
    assertThat(said.code()).isEqualTo(14);
  }

  @Test
  void explainSaysInWordsWhatIsComputed() {
    Said said = Said.by("explain", Published.INDICATOR, "--language", "en");
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("Wage employment").contains("25").contains("64");
    assertThat(said.code()).isZero();
  }

  @Test
  void aSecondRunPublishesTheSameFiguresAndLeadsReadersToThem() throws IOException {
    Path out = folder.resolve("out");
    for (int i = 0; i < 2; i++) {
      Said said =
          Said.by(
              "run",
              "--extracts",
              published.extracts.toString(),
              "--out",
              out.toString(),
              "--work",
              published.work.toString(),
              "--indicator",
              Published.INDICATOR,
              "--json");
      assertThat(said.err()).isEmpty();
      assertThat(new ObjectMapper().readTree(said.out()).isObject()).isTrue();
    }

    Path drafts = out.resolve("drafts");
    String[] runs = drafts.resolve("runs").toFile().list();
    assertThat(runs).hasSize(2);
    Path first = drafts.resolve("runs").resolve(runs[0]);
    Path second = drafts.resolve("runs").resolve(runs[1]);
    assertThat(Trees.bytes(first.resolve("figures")))
        .isEqualTo(Trees.bytes(second.resolve("figures")));
    assertThat(Trees.bytes(first.resolve("gaps"))).isEqualTo(Trees.bytes(second.resolve("gaps")));
    assertThat(drafts.resolve("latest").toRealPath().getFileName().toString())
        .isEqualTo(runs[0].compareTo(runs[1]) > 0 ? runs[0] : runs[1]);
  }

  @Test
  void aUnitWithoutAnyOfTheWishedDatesDoesNotStopTheOthers() {
    Path extracts = Trees.copy(published.extracts, folder.resolve("extracts"));
    Deliveries.write(
        extracts.resolve("folk1c/folk1c.csv"),
        "TID;OMRÅDE;HERKOMST;INDHOLD\n2019K3;101;5;75\n2019K3;101;4;20\n"
            .getBytes(StandardCharsets.UTF_8));
    for (String period : List.of("2022H1", "2019Q3")) {
      Path out = folder.resolve("out-" + period);
      Said said =
          Said.by(
              "run",
              "--extracts",
              extracts.toString(),
              "--out",
              out.toString(),
              "--work",
              published.work.toString(),
              "--indicator",
              Published.INDICATOR,
              "--indicator",
              Chosen.one("aggregated"),
              "--period",
              period);
      assertThat(said.err()).isEmpty();
      assertThat(said.code()).isZero();
    }
  }

  @Test
  void whatAKilledRunHasLeftDoesNotDisturb() throws IOException {
    Path out = Trees.copy(published.out, folder.resolve("out/drafts"));
    Path work = Trees.copy(published.work, folder.resolve("work"));
    Files.createDirectories(out.resolve("runs/.20200101T000000.000Z.part/figures"));
    Files.writeString(
        out.resolve("runs/.20200101T000000.000Z.part/figures/part-0.parquet"), "half");
    Files.writeString(out.resolve(".latest.part"), "half");
    for (Path seal : Trees.files(work.resolve("registers"))) {
      if (seal.endsWith("_seal")) {
        Path kept = seal.getParent();
        Files.move(kept, kept.resolveSibling(kept.getFileName() + ".part"));
      }
    }

    Trees.delete(work.resolve("population"));
    Files.createDirectories(work.resolve("population/bef/.part"));
    Files.writeString(work.resolve("population/bef/.part/half.parquet"), "half");
    Said said =
        Said.by(
            "run",
            "--extracts",
            published.extracts.toString(),
            "--out",
            out.getParent().toString(),
            "--work",
            work.toString(),
            "--indicator",
            Published.INDICATOR);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(out.resolve("runs/.20200101T000000.000Z.part")).doesNotExist();
    assertThat(Trees.bytes(out.resolve("latest").toRealPath().resolve("figures")))
        .isEqualTo(Trees.bytes(published.out.resolve("latest").toRealPath().resolve("figures")));
  }

  @Test
  void theWorkFolderIsItsOwnersOnly() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(published.work)))
        .isEqualTo("rwx------");
  }
}
