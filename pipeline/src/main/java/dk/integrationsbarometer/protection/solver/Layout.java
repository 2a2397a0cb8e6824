package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** From unknowns to variables of a programme: two for each that may move, for up and down. */
final class Layout {
  private static final int NONE = -1;

  private final Unknowns unknowns;
  private final long[] base;

  /** Of an unknown that may move: the variable for up. */
  private final int[] up;

  private int size;

  Layout(Unknowns unknowns, long[] base, BitSet movable) {
    this.unknowns = unknowns;
    this.base = base;
    up = new int[unknowns.size()];
    Arrays.fill(up, NONE);
    for (int i = 0; i < unknowns.size(); i++) {
      if (movable.get(i) && !unknowns.isAmount(i)) {
        up[i] = size;
        size += 2;
      }
    }
  }

  private boolean moves(int unknown) {
    return up[unknown] != NONE;
  }

  /** Adds the variables of the unknowns, which are the first of the programme. */
  void addVariables(Model model, double reach) {
    for (int i = 0; i < up.length; i++) {
      if (moves(i)) {
        double cost = 1 + Scatter.of(i) / 8;
        model.variable(0, isPartOfFixed(i) ? (double) others(i) : reach, -cost);
        model.variable(0, (double) base[i], -cost);
      }
    }
  }

  /** A part of counts that do not move; those that may need a row. */
  private boolean isPartOfFixed(int unknown) {
    return unknowns.kind(unknown) == Unknowns.Kind.PART
        && Arrays.stream(unknowns.wholes(unknown)).noneMatch(this::moves);
  }

  /** Those of the counts of a part that are not in the part. */
  private long others(int part) {
    return unknowns.whole(part, base) - base[part];
  }

  /** A sum by the variables. */
  Map<Integer, Double> terms(Sum sum) {
    Map<Integer, Double> terms = new TreeMap<>();
    for (int i = 0; i < sum.size(); i++) {
      add(terms, sum.unknown(i), sum.coefficient(i));
    }
    terms.values().removeIf(weight -> weight == 0);
    return terms;
  }

  private void add(Map<Integer, Double> terms, int unknown, double weight) {
    if (moves(unknown)) {
      terms.merge(up[unknown], weight, Double::sum);
      terms.merge(up[unknown] + 1, -weight, Double::sum);
    }
  }

  /** Adds rows that keep every part within its counts, and somebody behind every amount. */
  void addBounds(Model model) {
    for (int i = 0; i < up.length; i++) {
      switch (unknowns.kind(i)) {
        case COUNT -> {}
        case PART -> {
          if (!isPartOfFixed(i)) {
            Map<Integer, Double> terms = wholes(i);
            add(terms, i, -1);
            model.row(terms, -(double) others(i), Double.POSITIVE_INFINITY);
          }
        }
        case AMOUNT -> {
          Map<Integer, Double> terms = wholes(i);
          if (base[i] != 0 && !terms.isEmpty()) {
            model.row(terms, 1.0 - unknowns.whole(i, base), Double.POSITIVE_INFINITY);
          }
        }
      }
    }
  }

  /** The counts that a part or an amount belongs to, as far as they move. */
  private Map<Integer, Double> wholes(int unknown) {
    Map<Integer, Double> terms = new TreeMap<>();
    for (int count : unknowns.wholes(unknown)) {
      add(terms, count, 1);
    }
    return terms;
  }

  /** Values of variables as distances of unknowns. */
  double[] unknowns(double[] values) {
    double[] distances = new double[up.length];
    for (int i = 0; i < up.length; i++) {
      distances[i] = moves(i) ? values[up[i]] - values[up[i] + 1] : 0;
    }
    return distances;
  }

  /** Number of variables for unknowns. */
  int size() {
    return size;
  }
}
