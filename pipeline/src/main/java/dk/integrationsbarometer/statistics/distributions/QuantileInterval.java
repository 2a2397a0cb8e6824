package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** The interval of a median or another quantile, whatever the distribution of the values. */
public final class QuantileInterval {
  private static final double WHOLE = 100;

  private QuantileInterval() {}

  /**
   * The numbers of the two values that are the limits, when values are ordered and numbered from 1.
   */
  public record Positions(long low, long high) {}

  /**
   * Two of the values themselves, in their unit: how many values lie below the true quantile is
   * binomial (Conover 1999, Practical nonparametric statistics, section 3.2). Each limit errs with
   * at most half of what the level leaves, so the level is kept or exceeded, also with ties.
   *
   * <p>Of 1, 2, ... 10 the median lies, at 95 per cent, between the 2nd and the 9th value: 2 to 9.
   *
   * @param percent 1 to 99; 50 for the median
   * @return empty when there are too few values to give both limits, as for the median of fewer
   *     than 6 at 95 per cent
   */
  public static Optional<Interval> of(Frequencies values, int percent, Confidence confidence) {
    return of(values, percent, values.size(), confidence);
  }

  /**
   * The same when the values come from fewer people, some having several: the limits are those of
   * as many values as there are people, moved to the values that stand as far up, and rather
   * outwards than inwards.
   */
  public static Optional<Interval> of(
      Frequencies values, int percent, long persons, Confidence confidence) {
    return limits(values.size(), percent, persons, confidence)
        .map(found -> new Interval(values.at(found.low()), values.at(found.high())));
  }

  /**
   * The numbers of the values that are the limits, when so many values come from so many people.
   */
  public static Optional<Positions> limits(
      long values, int percent, long persons, Confidence confidence) {
    return positions(persons, percent, confidence)
        .map(
            found ->
                new Positions(
                    (found.low() - 1) * values / persons + 1,
                    (found.high() * values + persons - 1) / persons));
  }

  /** For 10, 20, 50 and 100 values and the median, 95 per cent: 2-9, 6-15, 18-33 and 40-61. */
  public static Optional<Positions> positions(long values, int percent, Confidence confidence) {
    if (percent < 1 || percent >= WHOLE) {
      throw new IllegalArgumentException("Invalid quantile: " + percent + " per cent");
    }

    var below = new BinomialDistribution(null, Math.toIntExact(values), percent / WHOLE);
    double tail = (1 - confidence.level()) / 2;
    long low = below.inverseCumulativeProbability(tail);
    long high = below.inverseCumulativeProbability(1 - tail) + 1L;
    return low < 1 || high > values ? Optional.empty() : Optional.of(new Positions(low, high));
  }
}
