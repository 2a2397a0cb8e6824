package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.RunRows;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplacedTest {
  private final Replaced replaced =
      of(
          new RunRows("r")
              .indicator("ny", "h")
              .setting("retired gammel", "2023-01-01")
              .setting("retired because gammel", "Counted otherwise.")
              .setting("replaced gammel", "ny")
              .setting("retired ledige", "2022-07-01")
              .setting("retired because ledige", "The register is no more."));

  private static Replaced of(RunRows run) {
    return Replaced.in(PublishedRun.of(run.manifest(), run.rows()));
  }

  @Test
  void theOneInItsPlaceIsShown() {
    assertThat(replaced.current(Set.of("gammel"))).containsExactly("ny");
  }

  @Test
  void whoAsksIsToldSo() {
    assertThat(replaced.notes(Set.of("gammel")))
        .extracting(Problem::text)
        .containsExactly(
            """
            --indicator: The indicator 'gammel' is no longer computed; in its place you get 'ny', which replaces it.
              Ask for 'ny' from now on. [W010]""");
  }

  @Test
  void nothingIsSaidOfTheOthers() {
    assertThat(replaced.notes(Set.of("ny", "ukendt"))).isEmpty();
    assertThat(replaced.current(Set.of("ny"))).containsExactly("ny");
    assertThat(replaced.current(Set.of("ukendt"))).containsExactly("ukendt");
  }

  @Test
  void oneWithoutSuccessorIsToldWithItsReason() {
    assertThatThrownBy(() -> replaced.current(Set.of("ledige")))
        .hasMessage(
            "--indicator: The indicator 'ledige' is no longer computed since 2022-07-01, and nothing replaces it. Why: The register is no more.\n"
                + "  Its earlier figures stand in the runs before that day: --run shows them in export and report. [D133]");
  }

  @Test
  void aRunFromBeforeThatDayShowsItAsItWas() {
    Replaced before =
        of(new RunRows("r").indicator("gammel", "h").setting("replaced gammel", "ny"));

    assertThat(before.current(Set.of("gammel"))).containsExactly("gammel");
    assertThat(before.notes(Set.of("gammel"))).isEmpty();
  }
}
