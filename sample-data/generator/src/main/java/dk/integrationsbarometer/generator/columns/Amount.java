package dk.integrationsbarometer.generator.columns;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many of some people or things there are; as a filling, so many rows hold something, and all
 * others are empty.
 *
 * @param atLeast never fewer, as far as there are so many
 * @param allows shares, in per cent, that must come out of the number to the last decimal written
 */
public record Amount(Measure measure, double value, long atLeast, List<BigDecimal> allows)
    implements Filling {
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
   * The number, of so many to choose from, in a town that has so many people per one of the city.
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

  @Override
  public Dealing start(long rows, Setting setting) {
    var pot = new Pot(rows, new long[] {of(rows, setting.around().scale())});
    return row -> pot.take(setting.lots().lot(row, Lots.Likeness.NONE)) == 0 ? "x" : "";
  }

  @Override
  public boolean needsCount() {
    return true;
  }
}
