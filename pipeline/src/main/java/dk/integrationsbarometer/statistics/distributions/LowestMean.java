package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** The uncertainty of the mean of the lowest part of some values, such as the weakest quarter. */
public final class LowestMean {
  private static final long WHOLE = 100;
  private static final long FEWEST = 2;

  private LowestMean() {}

  /**
   * The mean of the lowest {@code percent} of the values, as {@link OrderedValues#meanOfLowest}
   * defines it, with Student's interval, in the unit of the values.
   *
   * <p>The standard error follows from the influence that each value has (Stigler 1973, Annals of
   * Statistics 1, 472-477, for means of a part; Brazauskas, Jones, Puri and Zitikis 2008, Journal
   * of Statistical Planning and Inference 138, 3590-3604, for the mean of a tail). With {@code q}
   * as the value at the limit and {@code a} as the part, a value {@code x} moves the mean by {@code
   * min(x, q) / a}, so the standard error is {@code s / (a sqrt(n))} with {@code s} as the standard
   * deviation of {@code min(x, q)}. The values above count as well: they say how sure the limit is.
   * Degrees of freedom are the whole values within the part less 1 (as Tukey and McLaughlin 1963,
   * Sankhya A 25, 331-352, do for trimmed means). With few values the interval is too narrow: of
   * grades it holds the truth 88 times in 100 for 20 pupils, 94 for 100 and 95 for 1000
   * (pipeline/statistics.md).
   *
   * <p>Of 1, 2, 3, 4, 5, 6, 7 and 8 the lowest 25 per cent have the mean 1.5; {@code min(x, 2)} has
   * the variance 0.125, the standard error is {@code sqrt(0.125 / 8) / 0.25 = 0.5}, and with 1
   * degree of freedom the interval at 95 per cent is 1.5 less and plus 6.353.
   *
   * @param percent 1 to 100; 100 gives the mean of all with its usual interval
   * @return empty when fewer than two whole values are in the part
   */
  public static Optional<Estimate> of(Frequencies values, int percent, Confidence confidence) {
    return of(values, percent, values.size(), confidence);
  }

  /**
   * The same when the values come from fewer people, some having several: the interval is that of
   * as many values as there are people.
   */
  public static Optional<Estimate> of(
      Frequencies values, int percent, long persons, Confidence confidence) {
    long parts = Math.multiplyExact(values.size(), check(percent));
    if (isTooFew(persons, percent)) {
      return Optional.empty();
    }

    double part = (double) percent / WHOLE;
    double limit = values.at((parts + WHOLE - 1) / WHOLE);
    // The mean of min(x, q) is q less what the lowest miss, and they miss it a times over.
    double mean = limit - (limit - meanBelow(values, limit)) / part;
    return Optional.of(
        estimate(mean, squaresBelow(values, limit) / values.size(), percent, persons, confidence));
  }

  /** The same of values of which only is known what their lowest part adds up to. */
  public static Optional<Estimate> of(
      OrderedValues values, int percent, long persons, Confidence confidence) {
    OptionalDouble mean = values.meanOfLowest(check(percent));
    return mean.isEmpty() || isTooFew(persons, percent)
        ? Optional.empty()
        : values
            .lowest()
            .map(sums -> sums.variance(values.size()))
            .map(variance -> estimate(mean.getAsDouble(), variance, percent, persons, confidence));
  }

  private static int check(int percent) {
    if (percent < 1 || percent > WHOLE) {
      throw new IllegalArgumentException("Invalid part: " + percent + " per cent");
    }

    return percent;
  }

  /** How many whole people are in the part. */
  private static long inside(long persons, int percent) {
    return Math.multiplyExact(persons, percent) / WHOLE;
  }

  private static boolean isTooFew(long persons, int percent) {
    return inside(persons, percent) < FEWEST;
  }

  private static Estimate estimate(
      double mean, double variance, int percent, long persons, Confidence confidence) {
    double error = Math.sqrt(variance / (persons - 1.0)) / ((double) percent / WHOLE);
    double half = confidence.t(inside(persons, percent) - 1.0) * error;
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }

  private static double meanBelow(Frequencies values, double limit) {
    double sum = 0;
    for (int i = 0; i < values.distinct(); i++) {
      sum += values.count(i) * Math.min(values.value(i), limit);
    }

    return sum / values.size();
  }

  private static double squaresBelow(Frequencies values, double limit) {
    double mean = meanBelow(values, limit);
    double sum = 0;
    for (int i = 0; i < values.distinct(); i++) {
      sum += values.count(i) * Math.pow(Math.min(values.value(i), limit) - mean, 2);
    }

    return sum;
  }
}
