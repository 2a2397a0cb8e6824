package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cli.CommandLineRun;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say about the sample. */
@SampleTest
class AnswersTest {
  private static final String INDICATOR = Chosen.one("employment");

  @Test
  void runPrintsTheMainFigures(SampleRun run) {
    assertDone(run.outcome());
    Golden.assertAgreed("run.txt", Masks.places(run.outcome().out(), run));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void showPrintsAnIndicator(String language, SampleRun run) {
    assertAgreed(
        run,
        "show-" + language + ".txt",
        "show",
        INDICATOR,
        "--area",
        "101",
        "--breakdown",
        "koen",
        "--breakdown",
        "bydel",
        "--out",
        run.out().toString(),
        "--language",
        language);
  }

  @Test
  void breakdownsMayBeAskedForInAnyOrder(SampleRun run) {
    Outcome asked = show(run, "koen,bydel");
    assertDone(asked);
    assertThat(asked.out()).contains("Indre By, Kvinder").isEqualTo(show(run, "bydel,koen").out());
  }

  private static Outcome show(SampleRun run, String breakdown) {
    return CommandLineRun.execute(
        "show", INDICATOR, "--out", run.out().toString(), "--breakdown", breakdown);
  }

  @Test
  void showPrintsJson(SampleRun run) {
    assertAgreed(
        run,
        "show.json",
        "show",
        INDICATOR,
        "--area",
        "101",
        "--json",
        "--out",
        run.out().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void explainTellsWhatAnIndicatorComputes(String language, SampleRun run) {
    assertAgreed(
        run,
        "explain-" + language + ".txt",
        "explain",
        INDICATOR,
        "--definitions",
        RealDefinitions.FOLDER.toString(),
        "--language",
        language);
  }

  @Test
  void validateCountsWhatTheChecksFound(SampleRun run) {
    assertAgreed(
        run,
        "validate.txt",
        "validate",
        "--extracts",
        Sample.EXTRACTS.toString(),
        "--definitions",
        RealDefinitions.FOLDER.toString(),
        "--work",
        run.work().toString());
  }

  private static void assertAgreed(SampleRun run, String name, String... command) {
    Outcome outcome = CommandLineRun.execute(command);
    assertDone(outcome);
    Golden.assertAgreed(name, Masks.places(outcome.out(), run));
  }

  private static void assertDone(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }
}
