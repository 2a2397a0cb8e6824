package dk.integrationsbarometer.statistics.standardisation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Splits the difference of two rates into parts that add up to it. */
public final class Decomposition {
  private Decomposition() {}

  /**
   * One stratum of two populations.
   *
   * @param share1 the stratum's share of the first population; shares add to 1 (or 100)
   * @param rate1 the first population's rate in the stratum
   */
  public record Stratum(double share1, double rate1, double share2, double rate2) {}

  /**
   * The two parts of a difference, second minus first.
   *
   * @param composition what the populations' different composition accounts for
   * @param rate what their different rates in the same strata account for
   */
  public record Parts(double composition, double rate) {
    public double total() {
      return composition + rate;
    }
  }

  /**
   * Two components (Kitagawa 1955, Journal of the American Statistical Association 50, 1168-1194):
   * {@code sum((w2 - w1)(r1 + r2) / 2)} and {@code sum((r2 - r1)(w1 + w2) / 2)}. They add to the
   * difference of the crude rates exactly.
   *
   * <p>Headship rates of the United States 1970 and 1985 (Das Gupta 1993, table 5.1): 1.2269 and
   * 1.7403 of 2.9672.
   */
  public static Parts kitagawa(List<Stratum> strata) {
    double composition = 0;
    double rate = 0;
    for (Stratum stratum : strata) {
      composition +=
          (stratum.share2() - stratum.share1()) * (stratum.rate1() + stratum.rate2()) / 2;
      rate += (stratum.rate2() - stratum.rate1()) * (stratum.share1() + stratum.share2()) / 2;
    }

    return new Parts(composition, rate);
  }

  /**
   * The part of each factor in the difference of a function of several factors, second minus first:
   * the factor's effect averaged over all orders in which factors can be exchanged (Das Gupta 1993,
   * Standardization and decomposition of rates, US Census P23-186). The parts add to the
   * difference.
   *
   * <p>For two populations only. Of three or more, the parts of the pairs do not add up (a factor's
   * part from the first to the third is not the sum of those by way of the second), so compare each
   * with one and the same reference.
   *
   * <p>Mean earnings as earnings times share of earners, 10930 x 0.717892 against 16591 x 0.825974:
   * 4369.913 and 1487.262 of 5857.175.
   *
   * @param first the factors of the first population; a factor may be a vector over strata
   * @param rate the rate that a set of factors gives
   * @return one part per factor
   */
  public static double[] dasGupta(
      double[][] first, double[][] second, ToDoubleFunction<double[][]> rate) {
    int factors = first.length;
    double[] parts = new double[factors];
    for (int others = 0; others < 1 << factors; others++) {
      for (int factor = 0; factor < factors; factor++) {
        if ((others & 1 << factor) == 0) {
          double effect =
              rate.applyAsDouble(mixed(first, second, others | 1 << factor))
                  - rate.applyAsDouble(mixed(first, second, others));
          parts[factor] += effect * weight(Integer.bitCount(others), factors);
        }
      }
    }

    return parts;
  }

  /** The share of all orders in which just these other factors have been exchanged before. */
  public static double weight(int exchanged, int factors) {
    double weight = 1.0 / factors;
    for (int i = 1; i <= exchanged; i++) {
      weight *= (double) i / (factors - i);
    }

    return weight;
  }

  private static double[][] mixed(double[][] first, double[][] second, int fromSecond) {
    double[][] mixed = new double[first.length][];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (fromSecond & 1 << i) == 0 ? first[i] : second[i];
    }

    return mixed;
  }
}
