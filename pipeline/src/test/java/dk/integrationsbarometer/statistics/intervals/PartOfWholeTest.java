package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfWholeTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @Test
  void groupAgainstTotalIsScaledFromGroupAgainstRest() {
    Interval interval = PartOfWhole.shares(56, 70, 104, 150, USUAL).orElseThrow();

    // Newcombe 1998: 56/70 - 48/80 is 0.0524 to 0.3339.
    assertThat(interval.low()).isCloseTo(0.0524 * 80 / 150, within(5e-5));
    assertThat(interval.high()).isCloseTo(0.3339 * 80 / 150, within(5e-5));
  }

  @Test
  void meanAgainstTheTotalsMeanIsScaledToo() {
    Interval interval =
        PartOfWhole.means(
            new Estimate(10, new Interval(7, 15)), new Estimate(4, new Interval(2, 8)), 0.3);

    assertThat(interval.low()).isCloseTo(0.7, within(1e-12));
    assertThat(interval.high()).isCloseTo(0.7 * (6 + Math.sqrt(29)), within(1e-12));
  }

  @Test
  void groupThatIsTheTotalDoesNotDifferFromIt() {
    assertThat(PartOfWhole.shares(3, 10, 3, 10, USUAL)).contains(new Interval(0, 0));
  }

  @Test
  void emptyGroupHasNoDifference() {
    assertThat(PartOfWhole.shares(0, 0, 3, 10, USUAL)).isEmpty();
  }

  @Test
  void groupIsNoLargerThanTheTotal() {
    assertThatThrownBy(() -> PartOfWhole.shares(5, 8, 3, 10, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share: -2.0 of 2.0");
    Estimate known = Estimate.known(1);
    assertThatThrownBy(() -> PartOfWhole.means(known, known, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid part of a whole: 1.5");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void intervalHoldsTheDifferenceFromTheTotal(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      int whole = 1 + random.nextInt(200);
      int rest = 1 + random.nextInt(200);
      int part = random.nextInt(whole + 1);
      int restPart = random.nextInt(rest + 1);
      Interval interval =
          PartOfWhole.shares(part, whole, part + restPart, whole + rest, USUAL).orElseThrow();

      double difference = (double) part / whole - (double) (part + restPart) / (whole + rest);
      assertThat(interval.low()).isLessThanOrEqualTo(difference + 1e-12);
      assertThat(interval.high()).isGreaterThanOrEqualTo(difference - 1e-12);
    }
  }
}
