package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which sums are independent, by elimination modulo the prime 2^31 - 1. What is independent modulo
 * a prime is independent; what is not, is taken to be derivable.
 */
final class Ranks {
  private static final long PRIME = (1L << 31) - 1;

  private final List<int[]> positions = new ArrayList<>();
  private final List<long[]> values = new ArrayList<>();
  private final long[] work;

  Ranks(int unknowns) {
    this.work = new long[unknowns];
  }

  /** Adds a sum; false when it follows from those before. */
  boolean add(Sum sum) {
    reduce(sum);
    int[] places = places();
    if (places.length > 0) {
      long inverse = inverse(work[places[0]]);
      positions.add(places);
      values.add(Arrays.stream(places).mapToLong(at -> work[at] * inverse % PRIME).toArray());
    }
    Arrays.fill(work, 0);
    return places.length > 0;
  }

  /** Whether a sum follows from those that were added. */
  boolean follows(Sum sum) {
    reduce(sum);
    boolean nothing = places().length == 0;
    Arrays.fill(work, 0);
    return nothing;
  }

  private void reduce(Sum sum) {
    for (int i = 0; i < sum.size(); i++) {
      work[sum.unknown(i)] = Math.floorMod((long) sum.coefficient(i), PRIME);
    }
    for (int row = 0; row < positions.size(); row++) {
      int[] places = positions.get(row);
      long factor = PRIME - work[places[0]];
      if (factor != PRIME) {
        long[] entries = values.get(row);
        for (int i = 0; i < places.length; i++) {
          work[places[i]] = (work[places[i]] + factor * entries[i]) % PRIME;
        }
      }
    }
  }

  private int[] places() {
    int size = 0;
    int[] places = new int[work.length];
    for (int i = 0; i < work.length; i++) {
      if (work[i] != 0) {
        places[size++] = i;
      }
    }
    return Arrays.copyOf(places, size);
  }

  private static long inverse(long value) {
    long result = 1;
    long power = value;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      result = (exponent & 1) == 1 ? result * power % PRIME : result;
      power = power * power % PRIME;
    }
    return result;
  }
}
