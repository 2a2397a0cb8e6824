package dk.integrationsbarometer.statistics.intervals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of a survey whose people were drawn in clusters within strata, with its uncertainty: any
 * smooth function of totals, linearised (Taylor; Wolter 2007, Introduction to variance estimation,
 * chapter 6).
 *
 * @param slopes how fast the figure grows with each total, for those with which it does
 * @param error its standard error, in the unit of the value; 0 when nothing says how far clusters
 *     lie apart
 * @param totals those of the whole sample
 */
public record ClusteredSurvey(
    double value, Map<Integer, Double> slopes, double error, ClusterTotals totals) {
  public ClusteredSurvey {
    slopes = Map.copyOf(slopes);
  }

  /** Empty when a stratum has only one cluster, or there are no more clusters than strata. */
  public static Optional<ClusteredSurvey> of(
      double value, Map<Integer, Double> slopes, ClusterTotals totals) {
    return totals.loneClusters() == 0 && totals.degrees() > 0
        ? Optional.of(
            new ClusteredSurvey(value, slopes, Math.sqrt(totals.variance(slopes)), totals))
        : Optional.empty();
  }

  /**
   * One total divided by another, such as a mean with the sums of weighted values and of weights:
   * with {@code r = a / b} it grows by {@code 1 / b} with the one and by {@code -r / b} with the
   * other. Empty also when the other is 0.
   *
   * <p>Two strata of two clusters that add (weight, weighted value) = (2, 1), (2, 2) and (4, 1),
   * (2, 1): 5 / 10 with the error 0.1414 and 2 degrees of freedom.
   */
  public static Optional<ClusteredSurvey> quotient(
      ClusterTotals totals, int numerator, int denominator) {
    double under = totals.total(denominator);
    double value = totals.total(numerator) / under;
    return under == 0
        ? Optional.empty()
        : of(value, Map.of(numerator, 1 / under, denominator, -value / under), totals);
  }

  /** Value and error in another unit, for example times 100 for per cent. */
  public ClusteredSurvey times(double factor) {
    Map<Integer, Double> others = new HashMap<>();
    slopes.forEach((total, slope) -> others.put(total, slope * factor));
    return new ClusteredSurvey(value * factor, others, error * Math.abs(factor), totals);
  }

  /** This less another figure of the same sample; people and clusters in both are no harm. */
  public ClusteredSurvey minus(ClusteredSurvey other) {
    Map<Integer, Double> both = new HashMap<>(slopes);
    other.slopes.forEach((total, slope) -> both.merge(total, -slope, Double::sum));
    return of(value - other.value, both, totals).orElseThrow();
  }

  /** Student's interval, with the degrees of freedom of the whole sample; empty without error. */
  public Optional<Estimate> mean(Confidence confidence) {
    return error > 0
        ? Optional.of(WeightedInterval.around(value, confidence.t(degrees()) * error))
        : Optional.empty();
  }

  /**
   * The value as a share between 0 and 1, with Wilson's interval for as many persons as the answers
   * are worth (Korn and Graubard 1998, Survey Methodology 24, 193-201), less for few degrees of
   * freedom: times {@code (z / t)^2}.
   *
   * <p>A share of 0.5 with the error 0.1414 from four clusters in two strata: worth {@code 0.25 /
   * 0.02 * (1.95996 / 4.30265)^2} = 2.594 persons.
   *
   * @param persons who answered: the answers are never taken to be worth more
   */
  public Estimate share(long persons, Confidence confidence) {
    double share = Math.max(0, Math.min(1, value));
    double whole = worth(persons) * fewer(confidence);
    return new Estimate(
        share, ShareInterval.wilson(share * whole, whole, confidence).orElseThrow());
  }

  /**
   * How many persons drawn one by one would say as much of a share: {@code p (1 - p) / error^2}.
   * For nobody and everybody each cluster counts as one person, as if those within a cluster
   * answered alike.
   */
  public double worth(long persons) {
    double worth =
        value <= 0 || value >= 1 || error == 0
            ? totals.clusters()
            : value * (1 - value) / (error * error);
    return Math.min((double) persons, worth);
  }

  /**
   * Events per person: with the interval of as many events as would be as sure ({@link
   * LinearisedEstimate#rate}), less for few degrees of freedom. Without any event each cluster
   * counts as one person. Empty when there are events and no error.
   */
  public Optional<Estimate> rate(Confidence confidence) {
    if (value == 0) {
      return Estimate.ofRate(0, (double) totals.clusters(), confidence);
    }

    double events = value * value / (error * error) * fewer(confidence);
    return error > 0 && value > 0
        ? Optional.of(
            new Estimate(events, CountInterval.of(events, confidence)).times(value / events))
        : Optional.empty();
  }

  /**
   * The ratio of this to another figure of the same sample, by the logarithm: {@code r exp(-+ t
   * e)}, with e as the linearised error of log r.
   *
   * @return empty when either is not more than 0, and without error
   */
  public Optional<Interval> ratio(ClusteredSurvey other, Confidence confidence) {
    if (!(value > 0 && other.value > 0)) {
      return Optional.empty();
    }

    ClusteredSurvey log = times(1 / value).minus(other.times(1 / other.value));
    double factor = Math.exp(confidence.t(degrees()) * log.error);
    double ratio = value / other.value;
    return log.error > 0
        ? Optional.of(new Interval(ratio / factor, ratio * factor))
        : Optional.empty();
  }

  /** -1 to 1; 0 when either has no error. */
  public double correlation(ClusteredSurvey other) {
    return error == 0 || other.error == 0
        ? 0
        : Math.max(
            -1, Math.min(1, totals.covariance(slopes, other.slopes) / (error * other.error)));
  }

  /** Whether both are of one sample, so that they vary together as far as it is known. */
  public boolean isOfOneSample(ClusteredSurvey other) {
    return totals == other.totals;
  }

  private double degrees() {
    return (double) totals.degrees();
  }

  private double fewer(Confidence confidence) {
    return Math.pow(confidence.z() / confidence.t(degrees()), 2);
  }
}
