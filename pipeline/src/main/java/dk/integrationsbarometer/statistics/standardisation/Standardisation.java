package dk.integrationsbarometer.statistics.standardisation;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.Optional;

/** Directly standardised rates. */
public final class Standardisation {
  /**
   * With fewer events the interval is not given (Public Health England, Technical guide: confidence
   * intervals, 2018).
   */
  private static final double FEWEST_EVENTS = 10;

  private Standardisation() {}

  /**
   * One stratum.
   *
   * @param events those for whom the condition holds
   * @param population all in the stratum, more than 0
   * @param weight the stratum's weight in the standard; only its share of the sum matters
   * @param squares the sum over people of the square of each one's number of events, where somebody
   *     can have more than one; otherwise the same as {@code events}
   */
  public record Stratum(double events, double population, double weight, double squares) {
    public Stratum {
      if (!(population > 0) || !(events >= 0) || !(weight >= 0) || !(squares >= 0)) {
        throw new IllegalArgumentException(
            "Invalid stratum: " + events + " of " + population + " with weight " + weight);
      }
    }

    /** One in which nobody has more than one event. */
    public Stratum(double events, double population, double weight) {
      this(events, population, weight, events);
    }
  }

  /**
   * The rate that the strata's own rates would give in the standard: {@code sum(w x / n) / sum(w)}.
   */
  public static double rate(List<Stratum> strata) {
    double sum = 0;
    for (Stratum stratum : strata) {
      sum += stratum.weight() * stratum.events() / stratum.population();
    }

    return sum / weights(strata);
  }

  /**
   * Dobson's interval (Dobson, Kuulasmaa, Eberle and Scherer 1991, Statistics in Medicine 10,
   * 457-462) around Byar's limits of the number of events, in events per person. The variance of
   * the rate is {@code sum(squares (w / n)^2) / sum(w)^2}: a person's events come together, so they
   * count squared (Stukel, Glynn, Fisher, Sharp, Lu-Yao and Wennberg 1994, Statistics in Medicine
   * 13, 1781-1791).
   *
   * <p>Two strata of equal weight, 8 of 100 and 24 of 200: rate 0.1, scale {@code sqrt((8 / 100^2 +
   * 24 / 200^2) / 4 / 32)} = 0.003307, Byar's limits of 32 at 95 per cent 21.884 and 45.176: 0.0665
   * to 0.1436.
   *
   * @return empty for fewer than 10 events in all
   */
  public static Optional<Interval> dobson(List<Stratum> strata, Confidence confidence) {
    double events = strata.stream().mapToDouble(Stratum::events).sum();
    if (events < FEWEST_EVENTS) {
      return Optional.empty();
    }

    double variance = 0;
    for (Stratum stratum : strata) {
      variance += stratum.squares() * Math.pow(stratum.weight() / stratum.population(), 2);
    }

    double scale = Math.sqrt(variance / Math.pow(weights(strata), 2) / events);
    double rate = rate(strata);
    return CountInterval.byar(events, confidence)
        .map(
            counts ->
                new Interval(
                    rate + scale * (counts.low() - events),
                    rate + scale * (counts.high() - events)));
  }

  private static double weights(List<Stratum> strata) {
    return strata.stream().mapToDouble(Stratum::weight).sum();
  }
}
