package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.Printing;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many of some people or things there are.
 *
 * @param atLeast never fewer, as far as there are so many
 * @param allows shares, in per cent, that must come out of the number to the last decimal written
 */
public record Amount(Measure measure, double value, long atLeast, List<BigDecimal> allows) {
  public static final Amount ALL = new Amount(Measure.PERCENT, 100, 0, List.of());

  public Amount {
    allows = List.copyOf(allows);
  }

  /** What the value is. */
  public enum Measure {
    /** Of those there are to choose from. */
    PERCENT,
    /** In the whole city, to scale in a smaller town. */
    NUMBER,
    /** The same in every town. */
    EXACTLY
  }

  /**
   * The number of rows.
   *
   * @param there how many there are to choose from
   * @param scale the town's people per person of the city
   */
  public long of(long there, double scale) {
    double wanted =
        switch (measure) {
          case PERCENT -> there * value / 100;
          case NUMBER -> value * scale;
          case EXACTLY -> value;
        };
    return Printing.largest(allows, Math.min(there, Math.max(atLeast, Math.round(wanted))));
  }
}
