package dk.integrationsbarometer.statistics.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorPartsTest {
  /**
   * Women are a half of both populations, within each age; only the ages differ, 3 : 1 against 1 :
   * 1. The rates of the ages are 20 and 60, so the whole difference of -10 is due to age.
   */
  @Test
  void aFactorThatIsDistributedAlikeHasNoPart() {
    double[] parts =
        FactorParts.of(
            List.of(
                stratum("young", "woman", 0.25, 0.375, 20),
                stratum("young", "man", 0.25, 0.375, 20),
                stratum("old", "woman", 0.25, 0.125, 60),
                stratum("old", "man", 0.25, 0.125, 60)));

    assertThat(parts[0]).isCloseTo(-10, within(1e-12));
    assertThat(parts[1]).isCloseTo(0, within(1e-12));
  }

  /**
   * Two factors that are bound to each other share a difference evenly: 0.4, 0.1, 0.1, 0.4 against
   * 0.1, 0.4, 0.4, 0.1 have the same margins of 0.5, and by symmetry each accounts for a half.
   */
  @Test
  void factorsThatAreAlikeShareADifference() {
    double[] parts =
        FactorParts.of(
            List.of(
                stratum("a", "a", 0.4, 0.1, 100),
                stratum("a", "b", 0.1, 0.4, 0),
                stratum("b", "a", 0.1, 0.4, 0),
                stratum("b", "b", 0.4, 0.1, 100)));

    assertThat(parts).hasSize(2);
    assertThat(parts[0]).isCloseTo(-30, within(1e-12));
    assertThat(parts[1]).isCloseTo(-30, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void partsAddToTheDifferenceOfTheComposition(long seed) {
    var random = new SplittableRandom(seed);
    int factors = 1 + random.nextInt(4);
    int strata = 1 << factors;
    double[] first = shares(random, strata);
    double[] second = shares(random, strata);
    List<FactorParts.Stratum> all = new ArrayList<>();
    double expected = 0;
    for (int i = 0; i < strata; i++) {
      double rate = 100 * random.nextDouble();
      List<String> codes = new ArrayList<>();
      for (int factor = 0; factor < factors; factor++) {
        codes.add(String.valueOf(i >> factor & 1));
      }

      all.add(new FactorParts.Stratum(codes, first[i], second[i], rate));
      expected += (second[i] - first[i]) * rate;
    }

    assertThat(DoubleStream.of(FactorParts.of(all)).sum()).isCloseTo(expected, within(1e-10));
  }

  @Test
  void aStratumWithNobodyOnOneSideIsRefused() {
    assertThatThrownBy(() -> stratum("a", "a", 0, 1, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid shares: 0.0 and 1.0");
  }

  private static double[] shares(SplittableRandom random, int strata) {
    double[] shares = random.doubles(strata, 0.1, 1).toArray();
    double sum = DoubleStream.of(shares).sum();
    return DoubleStream.of(shares).map(share -> share / sum).toArray();
  }

  private static FactorParts.Stratum stratum(
      String age, String sex, double first, double second, double rate) {
    return new FactorParts.Stratum(List.of(age, sex), first, second, rate);
  }
}
