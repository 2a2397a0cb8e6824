package dk.integrationsbarometer.statistics.intervals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How totals of a survey vary from sample to sample, and together, when its people were drawn in
 * clusters (households, schools) within strata, however they were drawn within a cluster. Totals
 * bear numbers; a linear function of them is its factor for each number, 0 for those left out.
 *
 * <p>With {@code a} and {@code b} as what a cluster adds to two functions, their covariance is that
 * of the ultimate clusters (Wolter 2007, Introduction to variance estimation, chapter 2), the sum
 * over strata of {@code (1 - m / M) m / (m - 1) (sum(a b) - sum(a) sum(b) / m)}: m clusters were
 * drawn from M, all of them counted, also those that add nothing. No cluster has to be known for
 * it, only sums over them: of the totals, and of the products of every two.
 *
 * <p>The arithmetic is exact, so that no order of adding up matters.
 */
public final class ClusterTotals {
  private static final double ROUNDING = 1e-24;

  private final List<Stratum> strata;
  private final Map<Draw, Map<Pair, BigDecimal>> products = new LinkedHashMap<>();

  /**
   * Two totals.
   *
   * @param one not more than the other
   */
  public record Pair(int one, int other) {
    public Pair {
      if (one > other) {
        throw new IllegalArgumentException("Invalid pair: " + one + " and " + other);
      }
    }
  }

  /**
   * The clusters that were drawn.
   *
   * @param from of how many; empty where that is not known, which makes variances rather too large.
   *     Fewer than were drawn cannot be right and counts as not known
   */
  public record Draw(long clusters, OptionalLong from) {
    /** One of several says nothing of how they differ; one of one has nothing to say. */
    private boolean hasSpread() {
      return clusters > 1 || (from.isPresent() && from.getAsLong() == clusters);
    }

    private BigDecimal left() {
      boolean known = from.isPresent() && from.getAsLong() >= clusters;
      return known
          ? BigDecimal.valueOf(from.getAsLong() - clusters)
              .divide(BigDecimal.valueOf(from.getAsLong()), MathContext.DECIMAL128)
          : BigDecimal.ONE;
    }
  }

  /**
   * The sums over the clusters of a stratum.
   *
   * @param totals by number; 0 for those left out
   * @param products of what a cluster adds to two totals; 0 for those left out
   */
  public record Stratum(
      Draw draw, Map<Integer, BigDecimal> totals, Map<Pair, BigDecimal> products) {
    public Stratum {
      totals = Map.copyOf(totals);
      products = Map.copyOf(products);
    }

    /**
     * A stratum whose clusters are known one by one.
     *
     * @param from of how many they were drawn
     * @param clusters what each adds to the totals, by number
     */
    public static Stratum of(OptionalLong from, List<Map<Integer, BigDecimal>> clusters) {
      Map<Integer, BigDecimal> totals = new LinkedHashMap<>();
      Map<Pair, BigDecimal> products = new LinkedHashMap<>();
      for (Map<Integer, BigDecimal> cluster : clusters) {
        cluster.forEach(
            (one, a) -> {
              totals.merge(one, a, BigDecimal::add);
              cluster.forEach(
                  (other, b) -> {
                    if (one <= other) {
                      products.merge(new Pair(one, other), a.multiply(b), BigDecimal::add);
                    }
                  });
            });
      }

      return new Stratum(new Draw(clusters.size(), from), totals, products);
    }
  }

  public ClusterTotals(List<Stratum> strata) {
    this.strata = List.copyOf(strata);
    for (Stratum stratum : strata) {
      Map<Pair, BigDecimal> alike =
          products.computeIfAbsent(stratum.draw(), draw -> new LinkedHashMap<>());
      stratum.products().forEach((pair, sum) -> alike.merge(pair, sum, BigDecimal::add));
    }
  }

  /** The totals of several independent samples, which must not share numbers. */
  public static ClusterTotals together(List<ClusterTotals> samples) {
    List<Stratum> all = new ArrayList<>();
    samples.forEach(sample -> all.addAll(sample.strata));
    return new ClusterTotals(all);
  }

  public long clusters() {
    return strata.stream().mapToLong(stratum -> stratum.draw().clusters()).sum();
  }

  public int strata() {
    return strata.size();
  }

  /** What all clusters add to a total. */
  public double total(int number) {
    return strata.stream()
        .map(stratum -> stratum.totals().getOrDefault(number, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  /** The strata with one cluster, which says nothing of how the others may differ. */
  public long loneClusters() {
    return strata.stream().filter(stratum -> !stratum.draw().hasSpread()).count();
  }

  /**
   * Clusters less strata, of the whole sample: also for the figure of a group that is not in every
   * cluster, as the sample was not drawn for it.
   */
  public long degrees() {
    return clusters() - strata();
  }

  /** The variance of a function of totals; 0 where nothing but rounding is left of it. */
  public double variance(Map<Integer, Double> function) {
    return Math.max(0, covariance(function, function));
  }

  /**
   * The covariance of two functions of totals.
   *
   * <p>Two strata of two clusters that add (weight, weighted value) = (2, 1), (2, 2) and (4, 1),
   * (2, 1): the mean is 5 / 10, its factors are 1 / 10 for values and -0.5 / 10 for weights, and
   * the variance is 0.02.
   */
  public double covariance(Map<Integer, Double> one, Map<Integer, Double> other) {
    Map<Integer, BigDecimal> first = exact(one);
    Map<Integer, BigDecimal> second = exact(other);
    var sum = new Cancelling();
    products.forEach(
        (draw, pairs) -> {
          if (draw.clusters() > 1) {
            BigDecimal clusters = BigDecimal.valueOf(draw.clusters());
            pairs.forEach(
                (pair, product) ->
                    sum.add(draw, product.multiply(clusters).multiply(both(pair, first, second))));
          }
        });
    for (Stratum stratum : strata) {
      if (stratum.draw().clusters() > 1) {
        sum.add(stratum.draw(), total(first, stratum).multiply(total(second, stratum)).negate());
      }
    }

    return sum.value();
  }

  /** Adds up, and knows how large the terms were that cancelled each other. */
  private static final class Cancelling {
    private final Map<Draw, BigDecimal> sums = new LinkedHashMap<>();
    private double size;

    private void add(Draw draw, BigDecimal term) {
      sums.merge(draw, term, BigDecimal::add);
      size += Math.abs(term.doubleValue()) / (draw.clusters() - 1);
    }

    private double value() {
      double value = 0;
      for (Map.Entry<Draw, BigDecimal> each : sums.entrySet()) {
        value +=
            each.getValue()
                .multiply(each.getKey().left())
                .divide(BigDecimal.valueOf(each.getKey().clusters() - 1), MathContext.DECIMAL128)
                .doubleValue();
      }

      return Math.abs(value) <= ROUNDING * size ? 0 : value;
    }
  }

  private static BigDecimal both(
      Pair pair, Map<Integer, BigDecimal> first, Map<Integer, BigDecimal> second) {
    BigDecimal there = factor(first, pair.one()).multiply(factor(second, pair.other()));
    return pair.one() == pair.other()
        ? there
        : there.add(factor(first, pair.other()).multiply(factor(second, pair.one())));
  }

  private static BigDecimal total(Map<Integer, BigDecimal> function, Stratum stratum) {
    BigDecimal total = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> each : stratum.totals().entrySet()) {
      total = total.add(factor(function, each.getKey()).multiply(each.getValue()));
    }

    return total;
  }

  private static BigDecimal factor(Map<Integer, BigDecimal> function, int number) {
    return function.getOrDefault(number, BigDecimal.ZERO);
  }

  private static Map<Integer, BigDecimal> exact(Map<Integer, Double> function) {
    Map<Integer, BigDecimal> exact = new LinkedHashMap<>();
    function.forEach((number, factor) -> exact.put(number, BigDecimal.valueOf(factor)));
    return exact;
  }
}
