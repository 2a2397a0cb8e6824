package dk.integrationsbarometer.exports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.sentences.Difference.Certainty;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "10, 5, 15, ABOUT", // the limit nearer to 0 is just half
    "10, 4.99, 15, AT_LEAST",
    "-10, -15, -5, ABOUT",
    "-10, -15, -4.99, AT_LEAST",
    "10, 0, 20, NOT_TOLD_APART", // a limit of 0 belongs to the interval
    "-10, -20, 0, NOT_TOLD_APART",
    "0, -1, 1, NOT_TOLD_APART",
  })
  void theIntervalChoosesTheWords(double value, double low, double high, Certainty words) {
    assertThat(difference(value, low, high).certainty()).isEqualTo(words);
  }

  @Test
  void withoutAnIntervalTheNumberIsToldAsItIs() {
    var known = new Difference(10, Optional.empty());

    assertThat(known.certainty()).isEqualTo(Certainty.PLAIN);
  }

  @Test
  void whatIsSureIsTheLimitNearerToZero() {
    assertThat(difference(10, 2, 18).sure()).isEqualTo(2);
    assertThat(difference(-10, -18, -2).sure()).isEqualTo(-2);
  }

  private static Difference difference(double value, double low, double high) {
    return new Difference(value, Optional.of(new Interval(low, high)));
  }
}
