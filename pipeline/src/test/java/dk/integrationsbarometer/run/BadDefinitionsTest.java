package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import dk.integrationsbarometer.testkit.EnglishWords;
import dk.integrationsbarometer.testkit.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a statistician is told. Every fixture is one file with one mistake, laid over a small set of
 * sound definitions; its first line says where it lies, and beside it stands the whole text that
 * must be said.
 */
class BadDefinitionsTest {
  private static final Path FIXTURES = MistakenDefinitions.FIXTURES;

  /**
   * Said of a folder, of bytes, of two files, or of the command line: tested elsewhere, not by a
   * fixture.
   */
  private static final Set<Message> WITHOUT_FIXTURE =
      Set.of(
          Message.NO_DEFINITIONS,
          Message.NOT_UTF8,
          Message.UNREADABLE_DEFINITION,
          Message.NO_SUCH_INDICATOR,
          Message.TWO_TRANSLATIONS,
          Message.UNIT_UNFINISHED);

  private static final SortedMap<String, String> DANISH = new TreeMap<>();

  @TempDir private Path folder;

  static List<String> fixtures() throws IOException {
    return MistakenDefinitions.names();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void mistakeIsToldWithPlaceReasonAndMend(String fixture) throws IOException {
    layOver(MistakenDefinitions.text(fixture));
    String expected = Files.readString(FIXTURES.resolve(fixture + ".expected")).stripTrailing();

    List<Problem> problems = MistakenDefinitions.problems(folder);
    assertThat(told(problems, MessageLanguage.EN).stripTrailing()).isEqualTo(expected);
    assertThat(expected).contains("[" + fixture.substring(0, 4) + "]");
    String danish = told(problems, MessageLanguage.DA);
    assertThat(EnglishWords.in(danish)).as(danish).isEmpty();
    DANISH.put(fixture, danish);
  }

  /** One file has all that Danish readers are told, so that it can be read and reviewed. */
  @AfterAll
  static void theyAreToldInDanishAsReviewed() throws IOException {
    if (DANISH.keySet().containsAll(fixtures())) {
      Golden.assertAgreed("mistakes-da.txt", String.join("\n", DANISH.values()));
    }
  }

  @Test
  void soundDefinitionsAreInOrder() throws IOException {
    layOver("");

    assertThat(ExampleCheck.check(folder)).isEqualTo(new ExampleCheck(10, 1, 1, 2));
  }

  /** Gaps of shares are in percentage points, and half a point is legitimate. */
  @ParameterizedTest
  @ValueSource(strings = {"rule: parity, margin: 0.5", "rule: at-most, value: 0.5"})
  void aGapOfLessThanOnePointIsNoFraction(String target) throws IOException {
    layOver(
        MistakenDefinitions.text("D138-target-in-fractions")
            .replace(
                "rule: at-least, group: alle, value: 0.8",
                target + ", group: kvinder, reference: alle"));

    assertThat(said()).isEqualTo("nothing");
    assertThat(folder.resolve("indicators/arbejde/arbejde.yaml")).content().contains(target);
  }

  /** The same lines are read again for each repetition. */
  @Test
  void aGroupOfARepeatedIndicatorIsOneAsLongAsItMeansOneThing() throws IOException {
    layOver(
        MistakenDefinitions.text("D013-own-group-of-two-meanings")
            .replace("alder >= {fra} + 10", "alder >= 40"));

    assertThat(said()).isEqualTo("nothing");
  }

  /** The repetitions of a definition try its groups together. */
  @Test
  void eachRepetitionMayExpectFiguresOfAnotherGroup() throws IOException {
    layOver(
        MistakenDefinitions.text("D179-repeated-counts-of-one-group")
            .replace("{fra: 30, gruppe: alle, antal: 2}", "{fra: 30, gruppe: kvinder, antal: 1}"));

    assertThat(said()).isEqualTo("nothing");
  }

  @Test
  void everyMessageAboutDefinitionsHasAFixture() throws IOException {
    Set<String> shown =
        fixtures().stream().map(name -> name.substring(0, 4)).collect(Collectors.toSet());
    List<String> missing =
        Arrays.stream(Message.values())
            .filter(
                message ->
                    message.exitCode() == ExitCode.DEFINITIONS
                        || message.exitCode() == ExitCode.EXAMPLES_DIFFER)
            .filter(
                message ->
                    message.code().startsWith("D")
                        && !WITHOUT_FIXTURE.contains(message)
                        && !shown.contains(message.code()))
            .map(Message::code)
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void allMistakesAreToldAtOnceInTheOrderOfTheirPlaces() throws IOException {
    layOver(
        MistakenDefinitions.text("D009-misspelt-choice").replace("decimals: 1", "decimals: one"));

    assertThat(said().lines().filter(line -> !line.startsWith("  "))).hasSize(2);
  }

  @Test
  void emptyFolderIsTold() {
    assertThatThrownBy(() -> ExampleCheck.check(folder))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            folder
                + ": No definitions here. The folder is missing or holds no .yaml file.\n"
                + "  Name the folder that holds indicators/ and registers/ with --definitions. [D001]");
  }

  @Test
  void otherEncodingIsTold() throws IOException {
    layOver("");
    Path file = folder.resolve("disclosure/standard.yaml");
    Files.write(file, "kind: disclosure # færre".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(said())
        .startsWith(
            "disclosure/standard.yaml: The file is not UTF-8 text.\n  Save it again with the encoding UTF-8. [D003]");
  }

  @Test
  void misspeltIndicatorIsToldWithTheNearestName() throws IOException {
    layOver("");

    assertThatThrownBy(
            () -> LoadedDefinitions.choose(LoadedDefinitions.load(folder), Set.of("arbejd")))
        .hasMessage(
            "--indicator: The indicator 'arbejd' is not defined. Did you mean 'arbejde'? Known: arbejde.\n"
                + "  Correct the spelling, or look in definitions/indicators. [D040]");
  }

  /** A figure of a definition whose own example fails is not believed. */
  @Test
  void aRunEndsBeforeItStartsWhenAnExampleFails() throws IOException {
    layOver(MistakenDefinitions.text("D041-example-differs"));
    var request =
        new RunRequest(
            "extracts",
            folder,
            folder.resolve("out").toString(),
            folder.resolve("work").toString(),
            Set.of(),
            Set.of(),
            Set.of());
    var job =
        new MainJob(
            request,
            () -> {
              throw new IllegalStateException("Spark was started");
            },
            Clock.systemUTC(),
            Progress.QUIET);

    assertThatThrownBy(job::run).hasMessageEndingWith("[D041]");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String said() {
    List<Problem> problems = MistakenDefinitions.problems(folder);
    return problems.isEmpty() ? "nothing" : told(problems, MessageLanguage.EN).stripTrailing();
  }

  private String told(List<Problem> problems, MessageLanguage language) {
    return problems.stream()
        .map(problem -> problem.told(language).replace(folder + "/", "") + "\n")
        .collect(Collectors.joining());
  }

  private void layOver(String fixture) throws IOException {
    MistakenDefinitions.layOver(fixture, folder);
  }
}
