package dk.integrationsbarometer.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is said while many tries are made, and at any moment after them. */
class TallyTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Tally tally = new Tally(new PrintStream(said, true, StandardCharsets.UTF_8));

  @Test
  void everyFiftyTriesAreSaid() {
    tally.begin(Kind.WORK);
    bear(120);
    tally.begin(Kind.STOP);
    bear(50);
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "work: tried 50, failed 0", "work: tried 100, failed 0", "stop: tried 50, failed 0");
  }

  @Test
  void theTableSaysWhatWasTriedSoFar() {
    tally.begin(Kind.WORK).add(0);
    tally.bore();
    tally.begin(Kind.KILL_COLD);
    tally.broke(7, new Failed("left a torn run"));
    assertThat(tally.isSound()).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("kill-cold, seed 7: left a torn run");
    assertThat(tally.table().lines())
        .containsExactly(
            "kind            tried  failed  ended with",
            "work                1       0  0 x 1",
            "kill-cold           1       1  ",
            "kill-cold, seed 7: left a torn run");
  }

  private void bear(int times) {
    for (int i = 0; i < times; i++) {
      tally.bore();
    }
  }
}
