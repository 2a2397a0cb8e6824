package dk.integrationsbarometer.protection.solver;

import java.util.Arrays;

/** A vector modulo the prime, by its entries that are not 0; the first of them is 1. */
public final class SparseVector {
  private final int[] positions;
  private final long[] values;

  private SparseVector(int[] positions, long[] values) {
    this.positions = positions;
    this.values = values;
  }

  /** Made a multiple that begins with 1, so that vectors of one direction are equal. */
  public static SparseVector direction(long[] dense) {
    int size = 0;
    for (long value : dense) {
      size += value == 0 ? 0 : 1;
    }
    int[] positions = new int[size];
    long[] values = new long[size];
    int next = 0;
    for (int i = 0; i < dense.length; i++) {
      if (dense[i] != 0) {
        positions[next] = i;
        values[next++] = dense[i];
      }
    }
    if (size > 0 && values[0] != 1) {
      long inverse = Modular.inverse(values[0]);
      Arrays.setAll(values, i -> Modular.multiply(values[i], inverse));
    }
    return new SparseVector(positions, values);
  }

  public boolean isZero() {
    return positions.length == 0;
  }

  /** The position of its leading 1. */
  public int pivot() {
    return positions[0];
  }

  public boolean has(int position) {
    return Arrays.binarySearch(positions, position) >= 0;
  }

  public void addTo(long[] dense, long factor) {
    for (int i = 0; i < positions.length; i++) {
      int at = positions[i];
      dense[at] = Modular.add(dense[at], Modular.multiply(factor, values[i]));
    }
  }

  /** The sum of its entries times those of another vector, but for its leading 1. */
  long timesBehindPivot(long[] dense) {
    long sum = 0;
    for (int i = 1; i < positions.length; i++) {
      long value = dense[positions[i]];
      if (value != 0) {
        sum = Modular.add(sum, Modular.multiply(values[i], value));
      }
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseVector vector
        && Arrays.equals(positions, vector.positions)
        && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(positions) + Arrays.hashCode(values);
  }
}
