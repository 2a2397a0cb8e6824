package dk.integrationsbarometer.statistics.standardisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits the part of a different composition over strata among the factors that make the strata.
 */
public final class FactorParts {
  private FactorParts() {}

  /**
   * A stratum of two populations.
   *
   * @param codes the value of each factor; a code may stand for several strata
   * @param share1 the stratum's share of the first population, more than 0; shares add to 1
   * @param share2 the same of the second
   * @param rate the mean of the two populations' rates
   */
  public record Stratum(List<String> codes, double share1, double share2, double rate) {
    public Stratum {
      codes = List.copyOf(codes);
      if (!(share1 > 0) || !(share2 > 0)) {
        throw new IllegalArgumentException("Invalid shares: " + share1 + " and " + share2);
      }
    }
  }

  /**
   * The part of each factor in {@code sum((share2 - share1) rate)}, second minus first; the parts
   * add to it. A stratum's share is written as a product with one term per factor (Das Gupta 1993,
   * Standardization and decomposition of rates, US Census P23-186, chapter 5), and the terms are
   * exchanged one after the other, in all orders.
   *
   * <p>With two factors i and j a term is {@code sqrt(w_ij / w_.j) sqrt(w_i. / w_..)}. Death rates
   * of the United States 1970 and 1985 by race and age (Das Gupta, example 5.3): race 0.0197749,
   * age 1.5217347 per 1000. The split weighs the effect of composition; it is not the average over
   * the orders in which composition and rates are exchanged.
   *
   * @return one part per factor, in the unit of the rate
   */
  public static double[] of(List<Stratum> strata) {
    int factors = strata.get(0).codes().size();
    double[][] first =
        terms(strata, factors, strata.stream().mapToDouble(Stratum::share1).toArray());
    double[][] second =
        terms(strata, factors, strata.stream().mapToDouble(Stratum::share2).toArray());
    return Decomposition.dasGupta(
        first,
        second,
        terms -> {
          double sum = 0;
          for (int i = 0; i < strata.size(); i++) {
            double product = strata.get(i).rate();
            for (double[] term : terms) {
              product *= term[i];
            }

            sum += product;
          }

          return sum;
        });
  }

  /** A row per factor, a column per stratum; the product of a column is the stratum's share. */
  private static double[][] terms(List<Stratum> strata, int factors, double[] shares) {
    List<double[]> margins = new ArrayList<>();
    for (int kept = 0; kept < 1 << factors; kept++) {
      margins.add(margin(strata, kept, shares));
    }

    double[][] terms = new double[factors][strata.size()];
    for (double[] row : terms) {
      Arrays.fill(row, 1);
    }

    for (int kept = 0; kept < 1 << factors; kept++) {
      for (int factor = 0; factor < factors; factor++) {
        if ((kept & 1 << factor) == 0) {
          double power = Decomposition.weight(Integer.bitCount(kept), factors);
          for (int i = 0; i < strata.size(); i++) {
            double growth = margins.get(kept | 1 << factor)[i] / margins.get(kept)[i];
            terms[factor][i] *= Math.pow(growth, power);
          }
        }
      }
    }

    return terms;
  }

  /** For each stratum the share of all strata that are like it in the factors that are kept. */
  private static double[] margin(List<Stratum> strata, int kept, double[] shares) {
    Map<List<String>, Double> sums = new LinkedHashMap<>();
    List<List<String>> keys = new ArrayList<>();
    for (int i = 0; i < strata.size(); i++) {
      List<String> key = new ArrayList<>();
      for (int factor = 0; factor < strata.get(i).codes().size(); factor++) {
        if ((kept & 1 << factor) != 0) {
          key.add(strata.get(i).codes().get(factor));
        }
      }

      keys.add(key);
      sums.merge(key, shares[i], Double::sum);
    }

    return keys.stream().mapToDouble(sums::get).toArray();
  }
}
