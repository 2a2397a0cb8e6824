package dk.integrationsbarometer.statistics.regression;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Splits the gap between the means of two groups, first minus second, into what their different
 * columns account for and the rest (Oaxaca 1973, International Economic Review 14, 693-709; Blinder
 * 1973, Journal of Human Resources 8, 436-455; in the form of Jann 2008, Stata Journal 8, 453-479).
 *
 * <p>The example of all methods: of the first group 40 of 100 have a property, and of those with it
 * 80 per cent are employed, without it 50; of the second group 20 of 100 have it, 70 per cent are
 * employed with it and 30 without. The means are 0.62 and 0.38, the gap is 0.24; the property is
 * worth 0.3 in the first group and 0.4 in the second.
 */
public final class OaxacaBlinder {
  private OaxacaBlinder() {}

  /** Whose coefficients say what the columns are worth. */
  public enum Reference {
    FIRST,
    SECOND,
    /** Those of both groups together, in a regression that also marks the group. */
    POOLED
  }

  /**
   * Two parts that add to the gap.
   *
   * @param explained what the different columns account for
   * @param unexplained the rest: different worth of the same columns, and whatever is not in them
   * @param byColumn the explained part of each column, in order; the first, which is 1 for all, is
   *     0
   */
  public record TwoParts(double explained, double unexplained, List<Double> byColumn) {
    public TwoParts {
      byColumn = List.copyOf(byColumn);
    }
  }

  /**
   * Three parts that add to the gap, seen from the second group.
   *
   * @param endowments the gap that would close if the second group had the first group's columns
   * @param coefficients the gap that would close if its columns were worth what the first's are
   * @param interaction what comes of both at once
   */
  public record ThreeParts(double endowments, double coefficients, double interaction) {
    public double total() {
      return endowments + coefficients + interaction;
    }
  }

  /**
   * {@code (mean x1 - mean x2)' b} and the rest of the gap.
   *
   * <p>In the example with the first group as reference: 0.2 * 0.3 = 0.06 explained, 0.18 not; with
   * the second: 0.2 * 0.4 = 0.08 and 0.16.
   *
   * @return empty when a regression is not estimable
   */
  public static Optional<TwoParts> two(
      CrossProducts first, CrossProducts second, Reference reference) {
    return worth(first, second, reference).map(worth -> two(first, second, worth));
  }

  /** The same with coefficients that are known. */
  public static TwoParts two(CrossProducts first, CrossProducts second, Regression worth) {
    List<Double> byColumn = byColumn(first, second, worth);
    double explained = byColumn.stream().mapToDouble(Double::doubleValue).sum();
    double gap = first.meanValue() - second.meanValue();
    return new TwoParts(explained, gap - explained, byColumn);
  }

  /**
   * {@code (mean x1 - mean x2)' b2}, {@code (mean x2)' (b1 - b2)} and {@code (mean x1 - mean x2)'
   * (b1 - b2)}.
   *
   * <p>In the example 0.2 * 0.4 = 0.08, 0.2 + 0.2 * -0.1 = 0.18 and 0.2 * -0.1 = -0.02.
   *
   * @return empty when a regression is not estimable
   */
  public static Optional<ThreeParts> three(CrossProducts first, CrossProducts second) {
    return Regression.of(first)
        .flatMap(one -> Regression.of(second).map(other -> threeParts(first, one, second, other)));
  }

  private static ThreeParts threeParts(
      CrossProducts first, Regression one, CrossProducts second, Regression other) {
    double endowments = 0;
    double coefficients = 0;
    double interaction = 0;
    for (int i = 0; i < first.columns(); i++) {
      double more = first.mean(i) - second.mean(i);
      double worthMore = one.coefficient(i) - other.coefficient(i);
      endowments += more * other.coefficient(i);
      coefficients += second.mean(i) * worthMore;
      interaction += more * worthMore;
    }

    return new ThreeParts(endowments, coefficients, interaction);
  }

  /** The regression whose coefficients say what the columns are worth. */
  public static Optional<Regression> worth(
      CrossProducts first, CrossProducts second, Reference reference) {
    return switch (reference) {
      case FIRST -> Regression.of(first);
      case SECOND -> Regression.of(second);
      case POOLED -> Regression.of(first.with(1).plus(second.with(0)));
    };
  }

  private static List<Double> byColumn(
      CrossProducts first, CrossProducts second, Regression worth) {
    return IntStream.range(0, first.columns())
        .mapToObj(i -> (first.mean(i) - second.mean(i)) * worth.coefficient(i))
        .toList();
  }
}
