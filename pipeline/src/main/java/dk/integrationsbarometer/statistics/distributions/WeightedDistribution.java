package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.intervals.Ratio;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Values such as incomes, in ascending order, each with the weight of the people who have it: how
 * poor the poor are, and how unequal all.
 */
public final class WeightedDistribution {
  private final double[] values;
  private final double[] weights;

  private WeightedDistribution(double[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
  }

  /**
   * Values with their weights.
   *
   * @param values none less than the one before
   * @param weights one for each value, not negative; the number of people where all count the same
   */
  public static WeightedDistribution of(double[] values, double[] weights) {
    if (values.length != weights.length) {
      throw new IllegalArgumentException(
          "Invalid distribution: " + values.length + " values, " + weights.length + " weights");
    }

    for (int i = 0; i < values.length; i++) {
      if (!(weights[i] >= 0)) {
        throw new IllegalArgumentException(
            "Invalid distribution: " + values[i] + " with weight " + weights[i]);
      }

      if (i > 0 && !(values[i] >= values[i - 1])) {
        throw new IllegalArgumentException(
            "Invalid distribution: " + values[i] + " after " + values[i - 1]);
      }
    }

    return new WeightedDistribution(values.clone(), weights.clone());
  }

  /**
   * The median: the first value up to which half of the weight or more lies, or, where it is half
   * exactly, the mean of that value and the next (Eurostat's definition for EU-SILC, as in Alfons
   * and Templ 2013, Journal of Statistical Software 54(15)).
   *
   * <p>1, 2, 4 and 9 with weights 1, 1, 1 and 2: of 5 the half is reached at 4; with weights 1, 1,
   * 1 and 1 it is reached exactly at 2, so the median is 3. Empty when all weights are 0.
   */
  public OptionalDouble median() {
    double total = total();
    double passed = 0;
    for (int i = 0; i < values.length; i++) {
      passed += weights[i];
      if (weights[i] > 0 && 2 * passed > total) {
        return OptionalDouble.of(values[i]);
      }

      if (weights[i] > 0 && 2 * passed == total) {
        return OptionalDouble.of((values[i] + next(i)) / 2);
      }
    }

    return OptionalDouble.empty();
  }

  /**
   * The share of the weight with a value below the threshold, 0 to 1; at 60 per cent of the median
   * of the whole country it is the at-risk-of-poverty rate (Eurostat, EU-SILC). The threshold is
   * the country's also where the rate is a region's.
   *
   * <p>Of 1, 2, 4 and 9 with weights 1, 1, 1 and 2, below 4: 0.4. Empty when all weights are 0.
   */
  public OptionalDouble shareBelow(double threshold) {
    return Ratio.quotient(below(threshold).total(), total());
  }

  /**
   * How far the poor are below the threshold: the distance of their median from it, as a part of it
   * (Eurostat's relative median at-risk-of-poverty gap), 0 to 1 for values that are not negative.
   *
   * <p>Below 4 are 1 and 2, with weights 1 and 1: their median is 1.5, so 2.5 / 4 = 0.625. Empty
   * when nobody is below.
   */
  public OptionalDouble gapBelow(double threshold) {
    OptionalDouble median = below(threshold).median();
    return median.isEmpty()
        ? OptionalDouble.empty()
        : Ratio.quotient(threshold - median.getAsDouble(), threshold);
  }

  /**
   * Gini's coefficient: the mean difference of any two people over twice the mean, 0 when all have
   * the same and near 1 when one has all (Gini 1912; computed as {@code sum(w x (2 cumulated w -
   * w)) / (sum(w) sum(w x)) - 1}).
   *
   * <p>1, 2, 4 and 9 with weights 1: {@code (1 * 1 + 2 * 3 + 4 * 5 + 9 * 7) / (4 * 16) - 1} =
   * 0.40625. Empty when the values add up to 0 or less.
   */
  public OptionalDouble gini() {
    double passed = 0;
    double sum = 0;
    double ranked = 0;
    for (int i = 0; i < values.length; i++) {
      double weighted = weights[i] * values[i];
      passed += weights[i];
      sum += weighted;
      ranked += weighted * (2 * passed - weights[i]);
    }

    return sum > 0 ? OptionalDouble.of(ranked / (passed * sum) - 1) : OptionalDouble.empty();
  }

  private WeightedDistribution below(double threshold) {
    int poor = (int) Arrays.stream(values).filter(value -> value < threshold).count();
    return new WeightedDistribution(Arrays.copyOf(values, poor), Arrays.copyOf(weights, poor));
  }

  private double next(int index) {
    int next = index + 1;
    while (weights[next] == 0) {
      next++;
    }

    return values[next];
  }

  private double total() {
    return Arrays.stream(weights).sum();
  }
}
