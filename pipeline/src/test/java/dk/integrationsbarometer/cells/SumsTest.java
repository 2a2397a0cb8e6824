package dk.integrationsbarometer.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SumsTest {
  private static final Sums PART = sums(2, "1.5", "2", "7.25");
  private static final Sums REST = sums(3, "4", "6", "0.75");

  @Test
  void wholeWithoutAPartIsTheRest() {
    assertThat(PART.plus(REST).minus(PART)).isEqualTo(REST);
    assertThat(PART.minus(PART)).isEqualTo(Sums.ZERO);
  }

  @Test
  void squaresAddUpExactly() {
    assertThat(PART.plus(REST).squares())
        .isEqualTo(new Squares(new BigDecimal("8"), new BigDecimal("16.00"), new BigDecimal("16")));
  }

  @Test
  void partOfAWholeAddsWhatItCountsFor() {
    assertThat(PART.within(PART.plus(REST)).squares())
        .isEqualTo(new Squares(new BigDecimal("4"), new BigDecimal("4"), new BigDecimal("16")));
  }

  @Test
  void aWholeHoldsItsParts() {
    assertThat(PART.plus(REST).holds(REST)).isTrue();
    assertThat(PART.holds(PART)).isTrue();
  }

  @Test
  void aWholeDoesNotHoldMorePeopleThanItself() {
    assertThat(PART.holds(PART.plus(PART))).isFalse();
    assertThat(PART.plus(REST).holds(sums(2, "9", "2", "7.25"))).isFalse(); // nobody has 9
  }

  /** What is left has products that add up to 12 and squares of 0.75 and 12: 144 is more than 9. */
  @Test
  void aWholeDoesNotHoldWhatLeavesImpossibleSquares() {
    assertThat(PART.plus(REST).holds(PART)).isFalse();
  }

  private static Sums sums(long units, String numerator, String denominator, String squared) {
    var value = new BigDecimal(numerator);
    var under = new BigDecimal(denominator);
    return new Sums(
        units,
        units,
        value,
        under,
        new Squares(
            new BigDecimal(squared), under.multiply(new BigDecimal("2")), under.add(under)));
  }
}
