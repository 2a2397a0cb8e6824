package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectableDifferenceTest {
  private static final DetectableDifference USUAL = DetectableDifference.USUAL;

  /** R, power.prop.test: 50 on either side find 0.50 against 0.75 with a power of 0.740. */
  @Test
  void differenceIsFoundWithItsPower() {
    var power = new DetectableDifference(Confidence.USUAL, 0.740);

    assertThat(power.ofShares(0.5, 50, 50).orElseThrow()).isCloseTo(0.25, within(2e-4));
  }

  @Test
  void differenceOfMeansIsSoManyErrors() {
    var group = new Sample(64, 3, 1);

    assertThat(USUAL.ofError(1)).isCloseTo(2.8016, within(5e-5));
    assertThat(USUAL.ofMeans(group, group)).isCloseTo(0.4953, within(5e-5));
  }

  /** From 0.98, 100 people could show a drop to 0.88 long before any rise. */
  @Test
  void nearerOfTheTwoWaysCounts() {
    double difference = USUAL.ofShares(0.98, 100, 100).orElseThrow();

    assertThat(difference).isCloseTo(USUAL.ofShares(0.02, 100, 100).orElseThrow(), within(1e-12));
    assertThat(difference).isBetween(0.08, 0.12);
  }

  @Test
  void tooFewPeopleShowNothing() {
    assertThat(USUAL.ofShares(0.5, 2, 2)).isEmpty();
    assertThat(USUAL.ofShares(0.5, 0, 100)).isEmpty();
    assertThat(USUAL.ofShares(0.5, 100, 0)).isEmpty();
  }

  @Test
  void nobodyAndEverybodyAreReferencesAsWell() {
    assertThat(USUAL.ofShares(0, 100, 100).orElseThrow())
        .isEqualTo(USUAL.ofShares(1, 100, 100).orElseThrow())
        .isBetween(0.03, 0.08);
  }

  @Test
  void impossibleSharesAndPowersAreRefused() {
    assertThatThrownBy(() -> USUAL.ofShares(1.2, 10, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share: 1.2");
    assertThatThrownBy(() -> new DetectableDifference(Confidence.USUAL, 0.2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid power: 0.2");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void morePeopleShowSmallerDifferences(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      double reference = random.nextDouble();
      int people = 30 + random.nextInt(1000);
      int others = 30 + random.nextInt(1000);
      double few = USUAL.ofShares(reference, people, others).orElseThrow();

      assertThat(USUAL.ofShares(reference, 4.0 * people, 4.0 * others).orElseThrow())
          .isLessThan(few);
      assertThat(
              new DetectableDifference(Confidence.USUAL, 0.9).ofShares(reference, people, others))
          .satisfies(found -> assertThat(found.orElse(1)).isGreaterThan(few));
    }
  }
}
