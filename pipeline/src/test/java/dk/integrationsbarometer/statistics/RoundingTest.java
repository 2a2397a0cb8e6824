package dk.integrationsbarometer.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.statistics.intervals.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest(name = "{0} of {1} is {2} per cent")
  @CsvSource({"1567, 2000, 78.4", "1, 2000, 0.1", "1399, 2000, 70.0", "313, 400, 78.3"})
  void theHalfOfAShareIsThatOfTheQuotient(long part, long whole, BigDecimal printed) {
    assertThat(Rounding.halfUp(Ratio.perCent(part, whole).getAsDouble(), 1)).isEqualTo(printed);
  }

  @Test
  void theHalfOfAMeanIsThatOfTheQuotient() {
    double mean = Ratio.quotient(new BigDecimal("4873.69"), BigDecimal.valueOf(2)).getAsDouble();

    assertThat(Rounding.halfUp(mean, 2)).isEqualTo("2436.85");
  }

  /** Every share that has a half, and many that have none, of a denominator that gives halves. */
  @Test
  void everyShareIsRoundedAsItsQuotient() {
    var random = new SplittableRandom(396);
    for (int i = 0; i < 100_000; i++) {
      long whole = random.nextBoolean() ? 2000L << random.nextInt(5) : random.nextLong(1, 700_000);
      long part = random.nextLong(whole + 1);
      int decimals = random.nextInt(3);
      BigDecimal quotient =
          BigDecimal.valueOf(100 * part)
              .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);

      assertThat(Rounding.halfUp(Ratio.perCent(part, whole).getAsDouble(), decimals))
          .as("%d of %d with %d decimals", part, whole, decimals)
          .isEqualTo(quotient);
    }
  }

  @ParameterizedTest(name = "{0} less {1} is {2}")
  @CsvSource({"78.4, 78.35, 0.1", "78.35, 78.4, -0.1", "59.65, 78.4, -18.8", "0.3, 0.1, 0.2"})
  void theHalfOfADifferenceIsThatOfItsParts(double left, double right, BigDecimal printed) {
    assertThat(Rounding.halfUp(left - right, 1)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"1234567890123.45, 1234567890123", "1e20, 100000000000000000000", "626508, 626508"})
  void largeNumbersKeepTheirDigits(double value, BigDecimal printed) {
    assertThat(Rounding.halfUp(value, 0)).isEqualTo(printed);
  }
}
