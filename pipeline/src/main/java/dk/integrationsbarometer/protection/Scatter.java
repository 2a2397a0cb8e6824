package dk.integrationsbarometer.protection;

/** Weights that look random and are the same each time. */
final class Scatter {
  private Scatter() {}

  /** Between 1 and 2 or between -2 and -1. */
  static double weight(int round, int position) {
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    long mixed = (((long) round << 32) + position + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    mixed ^= mixed >>> 31;
    double size = 1 + (mixed >>> 44) / (double) (1 << 20);
    return (mixed & 1) == 0 ? size : -size;
  }
}
