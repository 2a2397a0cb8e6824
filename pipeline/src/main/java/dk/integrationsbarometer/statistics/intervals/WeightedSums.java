package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a survey's persons add up to, each with a weight {@code w} and a value {@code y}: enough for
 * a weighted mean and its uncertainty when persons answer independently of each other. All are
 * sums, so those of two groups of persons are added up.
 *
 * @param persons who answered
 * @param weights sum of w
 * @param squaredWeights sum of w^2
 * @param weighted sum of w y; y is 1 or 0 where a share is asked for
 * @param squaredWeighted sum of w^2 y
 * @param squaredValues sum of w^2 y^2
 */
public record WeightedSums(
    long persons,
    double weights,
    double squaredWeights,
    double weighted,
    double squaredWeighted,
    double squaredValues) {
  public static final WeightedSums NOBODY = new WeightedSums(0, 0, 0, 0, 0, 0);

  public WeightedSums {
    if (!(persons >= 0 && weights >= 0 && squaredWeights >= 0 && squaredValues >= 0)) {
      throw new IllegalArgumentException(
          "Invalid sums of weights: " + persons + " persons with weights " + weights);
    }
  }

  /** The sums of one person. */
  public static WeightedSums of(double weight, double value) {
    double square = weight * weight;
    return new WeightedSums(
        1, weight, square, weight * value, square * value, square * value * value);
  }

  /** The sums of these and of other persons together. */
  public WeightedSums plus(WeightedSums others) {
    return new WeightedSums(
        persons + others.persons,
        weights + others.weights,
        squaredWeights + others.squaredWeights,
        weighted + others.weighted,
        squaredWeighted + others.squaredWeighted,
        squaredValues + others.squaredValues);
  }

  /** The weighted mean, {@code sum(w y) / sum(w)}; empty when all weights are 0. */
  public OptionalDouble mean() {
    return Ratio.quotient(weighted, weights);
  }

  /**
   * How many persons with equal weights would say as much: {@code sum(w)^2 / sum(w^2)} (Kish 1965,
   * Survey sampling, section 11.7). Weights 1, 1 and 2 make three persons worth 16/6 = 2.667.
   *
   * @return empty when all weights are 0
   */
  public OptionalDouble effectivePersons() {
    return Ratio.quotient(weights * weights, squaredWeights);
  }

  /**
   * The square of the standard error of {@link #mean}, linearised: {@code n / (n - 1) sum(w^2 (y -
   * mean)^2) / sum(w)^2} (Cochran 1977, Sampling techniques, chapter 6, without correction for a
   * finite population).
   *
   * <p>Weights 1, 1 and 2 with values 3, 5 and 8: mean 6, {@code 3/2 (9 + 1 + 16) / 16} = 2.4375.
   *
   * @return empty for fewer than two persons, or when all weights are 0
   */
  public Optional<Double> squaredError() {
    if (persons < 2 || weights == 0) {
      return Optional.empty();
    }

    double correction = persons / (persons - 1.0);
    return Optional.of(correction * squaredResiduals() / (weights * weights));
  }

  /** {@code sum(w^2 (y - mean)^2)}; rounding is not let below 0. */
  public double squaredResiduals() {
    double mean = weighted / weights;
    return Math.max(0, squaredValues - 2 * mean * squaredWeighted + mean * mean * squaredWeights);
  }
}
