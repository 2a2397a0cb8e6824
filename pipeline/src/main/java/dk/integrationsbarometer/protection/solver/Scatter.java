package dk.integrationsbarometer.protection.solver;

/** Numbers that look random and are the same each time. */
final class Scatter {
  private Scatter() {}

  /** From 0 to less than 1, spread evenly: the multiples of the golden ratio. */
  static double of(int position) {
    return (((position + 1) * 0x9E3779B97F4A7C15L) >>> 11) / (double) (1L << 53);
  }
}
