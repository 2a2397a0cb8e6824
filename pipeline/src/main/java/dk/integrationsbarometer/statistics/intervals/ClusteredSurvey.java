package dk.integrationsbarometer.statistics.intervals;

import java.util.List;
import java.util.Optional;

/**
 * A weighted mean or share of a survey whose persons were drawn in clusters (households, schools)
 * within strata, with its uncertainty.
 *
 * @param value {@code sum(w y) / sum(w)}
 * @param error its standard error, linearised, in the unit of the value
 * @param clusters in all strata
 * @param degrees of freedom: clusters less strata
 */
public record ClusteredSurvey(double value, double error, int clusters, int degrees) {
  /**
   * The totals of one cluster of the first stage, however its persons were drawn.
   *
   * @param weights sum of w
   * @param weighted sum of w y
   */
  public record Cluster(double weights, double weighted) {}

  /**
   * The clusters that were drawn in a stratum.
   *
   * @param sampled their part of all clusters of the stratum, 0 to 1; 0 where it is small or not
   *     known, which makes the interval rather too wide
   */
  public record Stratum(List<Cluster> clusters, double sampled) {
    public Stratum {
      clusters = List.copyOf(clusters);
      if (!(sampled >= 0 && sampled <= 1)) {
        throw new IllegalArgumentException("Invalid part of a stratum: " + sampled);
      }
    }
  }

  /**
   * Linearised variance of the ultimate clusters (Wolter 2007, Introduction to variance estimation,
   * chapters 2 and 6): with the residuals {@code d = weighted - value * weights} of the clusters,
   * {@code sum over strata((1 - sampled) m / (m - 1) sum((d - mean d)^2)) / sum(w)^2}.
   *
   * <p>Two strata of two clusters, (weights, weighted) = (2, 1), (2, 2) and (4, 1), (2, 1): value
   * 5/10, residuals 0, 1 and -1, 0, in either stratum {@code 2 (0.25 + 0.25)}, so the variance is
   * {@code 2 / 100}, the error 0.1414, with 2 degrees of freedom.
   *
   * @return empty when a stratum has only one cluster, as then nothing says how clusters differ, or
   *     when all weights are 0
   */
  public static Optional<ClusteredSurvey> of(List<Stratum> strata) {
    double weights = 0;
    double weighted = 0;
    int clusters = 0;
    for (Stratum stratum : strata) {
      for (Cluster cluster : stratum.clusters()) {
        weights += cluster.weights();
        weighted += cluster.weighted();
      }

      clusters += stratum.clusters().size();
      if (stratum.clusters().size() == 1) {
        return Optional.empty();
      }
    }

    if (weights == 0) {
      return Optional.empty();
    }

    double value = weighted / weights;
    double variance = strata.stream().mapToDouble(stratum -> spread(stratum, value)).sum();
    long used = strata.stream().filter(stratum -> !stratum.clusters().isEmpty()).count();
    return Optional.of(
        new ClusteredSurvey(
            value, Math.sqrt(variance) / weights, clusters, clusters - Math.toIntExact(used)));
  }

  /** The value as a mean, with Student's interval. */
  public Estimate mean(Confidence confidence) {
    return WeightedInterval.around(value, confidence.t(degrees) * error);
  }

  /**
   * The value as a share between 0 and 1, with Wilson's interval for as many persons as the answers
   * are worth, {@code p (1 - p) / error^2} (Korn and Graubard 1998, Survey Methodology 24,
   * 193-201), less for few degrees of freedom: times {@code (z / t)^2}. For nobody and everybody
   * each cluster counts as one person, as if those within a cluster answered alike.
   *
   * <p>With the figures above, worth {@code 0.25 / 0.02 * (1.95996 / 4.30265)^2} = 2.594 persons.
   *
   * @param persons who answered: the answers are never taken to be worth more
   */
  public Estimate share(long persons, Confidence confidence) {
    double share = Math.min(1, value);
    double worth =
        share <= 0 || share >= 1 || error == 0 ? clusters : share * (1 - share) / (error * error);
    double fewer = Math.pow(confidence.z() / confidence.t(degrees), 2);
    double whole = Math.min((double) persons, worth) * fewer;
    return new Estimate(
        share, ShareInterval.wilson(share * whole, whole, confidence).orElseThrow());
  }

  private static double spread(Stratum stratum, double value) {
    double[] residuals =
        stratum.clusters().stream()
            .mapToDouble(cluster -> cluster.weighted() - value * cluster.weights())
            .toArray();
    int number = residuals.length;
    if (number == 0) {
      return 0;
    }

    double sum = 0;
    for (double residual : residuals) {
      sum += residual;
    }

    double squares = 0;
    for (double residual : residuals) {
      squares += Math.pow(residual - sum / number, 2);
    }

    return (1 - stratum.sampled()) * number / (number - 1.0) * squares;
  }
}
