package dk.integrationsbarometer.protection;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of unknowns, each times a whole number that is not 0, by rising index. Two sums of the same
 * unknowns are equal: they are one number, whoever prints it.
 */
public final class Sum {
  private final int[] unknowns;
  private final int[] coefficients;

  private Sum(int[] unknowns, int[] coefficients) {
    this.unknowns = unknowns;
    this.coefficients = coefficients;
  }

  private static Sum sum(Map<Integer, Integer> terms) {
    terms.values().removeIf(coefficient -> coefficient == 0);
    return new Sum(
        terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
        terms.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** The unknowns, each once for each time it is named. */
  public static Sum of(int... unknowns) {
    int[] sorted = unknowns.clone();
    Arrays.sort(sorted);
    int[] different = new int[sorted.length];
    int[] times = new int[sorted.length];
    int size = 0;
    for (int unknown : sorted) {
      if (size == 0 || different[size - 1] != unknown) {
        different[size] = unknown;
        size++;
      }
      times[size - 1]++;
    }
    return new Sum(Arrays.copyOf(different, size), Arrays.copyOf(times, size));
  }

  /** A sum with the given coefficient of each unknown. */
  public static Sum of(Map<Integer, Integer> coefficients) {
    return sum(new TreeMap<>(coefficients));
  }

  /** This sum and another together. */
  public Sum plus(Sum other) {
    Map<Integer, Integer> terms = new TreeMap<>();
    add(terms, this, 1);
    add(terms, other, 1);
    return sum(terms);
  }

  /** This sum less another: those of a group who are not in a smaller one, say. */
  public Sum minus(Sum other) {
    Map<Integer, Integer> terms = new TreeMap<>();
    add(terms, this, 1);
    add(terms, other, -1);
    return sum(terms);
  }

  private static void add(Map<Integer, Integer> terms, Sum sum, int times) {
    for (int i = 0; i < sum.size(); i++) {
      terms.merge(sum.unknowns[i], Math.multiplyExact(times, sum.coefficients[i]), Math::addExact);
    }
  }

  /** Number of unknowns in it. */
  public int size() {
    return unknowns.length;
  }

  public int unknown(int position) {
    return unknowns[position];
  }

  public int coefficient(int position) {
    return coefficients[position];
  }

  /**
   * Its value in exact arithmetic; an {@link ArithmeticException} where a long does not hold it.
   */
  public long of(long[] values) {
    long sum = 0;
    for (int i = 0; i < unknowns.length; i++) {
      sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], values[unknowns[i]]));
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sum sum
        && Arrays.equals(unknowns, sum.unknowns)
        && Arrays.equals(coefficients, sum.coefficients);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(unknowns) + Arrays.hashCode(coefficients);
  }
}
