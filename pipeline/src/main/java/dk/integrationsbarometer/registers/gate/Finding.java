package dk.integrationsbarometer.registers.gate;

/**
 * Something in which a delivery differs from those before it.
 *
 * @param measure what was compared
 * @param column empty where it is about whole rows
 * @param words what was seen and what was expected, in per cent of the register
 */
public record Finding(Level level, Measure measure, String column, String words) {
  /** The same in a register of which a delivery beyond a limit keeps the run from its end. */
  Finding stopping() {
    return level == Level.HOLD_BACK ? new Finding(Level.STOP, measure, column, words) : this;
  }

  /**
   * What of deliveries is compared; the names are those of the limits in definitions; what is found
   * goes by that of what matches, and what is beside the delivery in whose place it came too. Split
   * codes have no limit.
   */
  public enum Measure {
    ROWS,
    SAME,
    EMPTY,
    CODES,
    APPEARED,
    KEYS,
    VALUES,
    MATCHES,
    FOUND,
    REDELIVERED,
    DIFFERS,
    DIFFERS_AT_MOST,
    SPLIT_CODES
  }
}
