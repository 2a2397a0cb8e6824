package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;

/** Intervals of a survey's weighted means and shares, when persons answer independently. */
public final class WeightedInterval {
  private WeightedInterval() {}

  /**
   * A weighted mean with Student's interval around it, in the unit of the values; degrees of
   * freedom are the persons less 1.
   *
   * <p>Weights 1, 1 and 2 with values 3, 5 and 8 at 95 per cent: 6 less and plus {@code 4.3027
   * sqrt(2.4375)}, so -0.717 to 12.717.
   *
   * @return empty for fewer than two persons, or when all weights are 0
   */
  public static Optional<Estimate> mean(WeightedSums sums, Confidence confidence) {
    return sums.squaredError()
        .map(
            square ->
                around(
                    sums.mean().orElseThrow(),
                    confidence.t(sums.persons() - 1.0) * Math.sqrt(square)));
  }

  /**
   * A weighted share, between 0 and 1, with Wilson's interval for as many persons as the answers
   * are worth: the limits stay between 0 and 1 and exist for nobody and everybody, and equal
   * weights give {@link ShareInterval#wilson} itself (Korn and Graubard 1998, Survey Methodology
   * 24, 193-201, who put that number into the exact interval).
   *
   * <p>The number is {@code p (1 - p) sum(w)^2 / sum(w^2 (y - p)^2)}, no more than the persons; for
   * nobody and everybody, where that is 0 over 0, it is Kish's ({@link
   * WeightedSums#effectivePersons}).
   *
   * <p>Weights 1, 1 and 2, and the second person says yes: p 0.25, residuals {@code 1/16 + 9/16 +
   * 4/16}, so {@code 3/16 * 16 / (14/16)} = 3.43, which is more than 3: Wilson's interval of 0.75
   * of 3 persons, at 95 per cent 0.0368 to 0.7439.
   *
   * @return empty when all weights are 0
   */
  public static Optional<Estimate> share(WeightedSums sums, Confidence confidence) {
    if (sums.weights() == 0) {
      return Optional.empty();
    }

    double share = Math.min(1, sums.mean().orElseThrow());
    double worth = Math.min((double) sums.persons(), worth(sums, share));
    return ShareInterval.wilson(share * worth, worth, confidence)
        .map(interval -> new Estimate(share, interval));
  }

  /** Any estimate with the same distance to both limits. */
  public static Estimate around(double value, double half) {
    return new Estimate(value, new Interval(value - half, value + half));
  }

  private static double worth(WeightedSums sums, double share) {
    double residuals = sums.squaredResiduals();
    return share <= 0 || share >= 1 || residuals == 0
        ? sums.effectivePersons().orElseThrow()
        : share * (1 - share) * sums.weights() * sums.weights() / residuals;
  }
}
