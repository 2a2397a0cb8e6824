package dk.integrationsbarometer.registers.gate;

/** What becomes of a delivery, from the least to the most. */
public enum Level {
  /** It is like those before it. */
  PASSES,
  /** It is said that it is more than half as far from them as it may be. */
  NOTE,
  /** It is further from them than it may be. */
  STOP;

  /**
   * By how far something is away from what was expected.
   *
   * @param limit how far it may be
   * @param chance how far it can be by chance
   */
  static Level of(double distance, double limit, double chance) {
    if (distance > limit + chance) {
      return STOP;
    }

    return distance > limit / 2 + chance ? NOTE : PASSES;
  }
}
