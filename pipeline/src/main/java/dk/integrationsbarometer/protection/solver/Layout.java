package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * From unknowns to variables of a programme: two for each that may move, for up and down. A count P
 * with the parts N1 and N2 is written as N1 and M = P - N1, both 0 or more, which needs no row;
 * only N2 needs one: N1 + M - N2 is 0 or more. The variables of a count with parts are those of M.
 */
final class Layout {
  private static final int NONE = -1;

  private final Unknowns unknowns;
  private final long[] base;

  /** Of an unknown that may move: the variable for up. */
  private final int[] up;

  /** Of a count: its first part, or {@link #NONE}. */
  private final int[] first;

  private int size;

  Layout(Unknowns unknowns, long[] base, BitSet movable) {
    this.unknowns = unknowns;
    this.base = base;
    up = new int[unknowns.size()];
    first = new int[unknowns.size()];
    Arrays.fill(up, NONE);
    Arrays.fill(first, NONE);
    for (int i = 0; i < unknowns.size(); i++) {
      boolean part = unknowns.kind(i) == Unknowns.Kind.PART;
      if (part && first[unknowns.whole(i)] == NONE) {
        first[unknowns.whole(i)] = i;
      }
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
        boolean alone = unknowns.kind(i) == Unknowns.Kind.PART && !moves(unknowns.whole(i));
        double below = first[i] == NONE ? base[i] : base[i] - base[first[i]];
        double cost = 1 + Scatter.of(i) / 8;
        model.variable(0, alone ? base[unknowns.whole(i)] - base[i] : reach, -cost);
        model.variable(0, below, -cost);
      }
    }
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
      if (first[unknown] != NONE && moves(first[unknown])) {
        terms.merge(up[first[unknown]], weight, Double::sum);
        terms.merge(up[first[unknown]] + 1, -weight, Double::sum);
      }
    }
  }

  /** Adds rows that keep every part but the first within a count that moves. */
  void addBounds(Model model) {
    for (int part = 0; part < up.length; part++) {
      int whole = unknowns.whole(part);
      boolean first = this.first[whole] == part;
      if (unknowns.kind(part) == Unknowns.Kind.PART && !first && moves(whole)) {
        Map<Integer, Double> terms = new TreeMap<>();
        add(terms, whole, 1);
        add(terms, part, -1);
        model.row(terms, -(double) (base[whole] - base[part]), Double.POSITIVE_INFINITY);
      }
    }
  }

  /** Values of variables as distances of unknowns. */
  double[] unknowns(double[] values) {
    double[] distances = new double[up.length];
    for (int i = 0; i < up.length; i++) {
      distances[i] = moves(i) ? values[up[i]] - values[up[i] + 1] : 0;
    }
    for (int i = 0; i < up.length; i++) {
      if (moves(i) && first[i] != NONE) {
        distances[i] += distances[first[i]];
      }
    }
    return distances;
  }

  /** Number of variables for unknowns. */
  int size() {
    return size;
  }
}
