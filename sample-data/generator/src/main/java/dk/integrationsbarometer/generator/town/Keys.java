package dk.integrationsbarometer.generator.town;

/**
 * Turns running numbers into keys that look pseudonymised: digits of one length, zeros in front, in
 * no order, never two the same.
 *
 * <p>A Feistel network (Feistel 1973) over the two halves of the digits, each round of which can be
 * undone.
 */
public final class Keys {
  private static final int ROUNDS = 4;

  private final long seed;
  private final int length;
  private final long left;
  private final long right;

  public Keys(long seed, int length) {
    this.seed = seed;
    this.length = length;
    this.left = tenToThe(length / 2);
    this.right = tenToThe(length - length / 2);
  }

  /** The key of a number that has no more digits than a key. */
  public String of(long number) {
    long a = number / right;
    long b = number % right;
    for (int round = 0; round < ROUNDS; round++) {
      a = (a + hash(round, b, left)) % left;
      b = (b + hash(round + ROUNDS, a, right)) % right;
    }

    return padded(a * right + b, length);
  }

  /** The digits of a number, with zeros in front. */
  public static String padded(long number, int length) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  private long hash(int round, long half, long bound) {
    return Math.floorMod(Dice.mix(Dice.mix(seed + round) + half), bound);
  }

  private static long tenToThe(int exponent) {
    return Long.parseLong("1" + "0".repeat(exponent));
  }
}
