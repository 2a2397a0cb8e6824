package dk.integrationsbarometer.registers.gate;

import java.util.Locale;

/** What becomes of a delivery, from the least to the most. */
public enum Level {
  /** It is like those before it. */
  PASSES,
  /** It is said that it is more than half as far from them as it may be. */
  NOTE,
  /** It is further from them than it may be: what rests on it is missing. */
  HOLD_BACK,
  /** It is further from them than it may be, and its register says that nothing is published. */
  STOP;

  /** As tables print it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * By how far something is away from what was expected.
   *
   * @param limit how far it may be
   * @param chance how far it can be by chance
   */
  static Level of(double distance, double limit, double chance) {
    if (distance > limit + chance) {
      return HOLD_BACK;
    }

    return distance > limit / 2 + chance ? NOTE : PASSES;
  }
}
