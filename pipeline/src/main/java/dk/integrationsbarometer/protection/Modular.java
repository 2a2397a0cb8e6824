package dk.integrationsbarometer.protection;

/**
 * Arithmetic modulo the prime 2^61 - 1. Sums that are independent there are independent; the other
 * way round it takes a determinant that is a multiple of the prime.
 */
final class Modular {
  static final long PRIME = (1L << 61) - 1;

  private Modular() {}

  static long of(long value) {
    return Math.floorMod(value, PRIME);
  }

  static long add(long a, long b) {
    long sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
  }

  static long negate(long a) {
    return a == 0 ? 0 : PRIME - a;
  }

  /** 2^61 is 1 here, so the upper bits of the product are added to the lower ones. */
  static long multiply(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return add(low & PRIME, (high << 3) | (low >>> 61));
  }

  /** By Fermat: a^(p-2). */
  static long inverse(long a) {
    long result = 1;
    long power = a;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        result = multiply(result, power);
      }
      power = multiply(power, power);
    }
    return result;
  }
}
