package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where to look for a move of a sum: among few unknowns first, with all else where it is, for a
 * large linear programme takes a hundred times as long as a small one.
 */
public final class Scopes {
  private static final int FEW = 600;

  private final Unknowns unknowns;
  private final List<Sum> sums;

  /** Parts are in one layer when they are added to each other: those who have one property, say. */
  private final DisjointSets layers;

  /**
   * For moves that are to keep some sums.
   *
   * @param sums those, and any others that are printed
   */
  public Scopes(Unknowns unknowns, List<Sum> sums) {
    this.unknowns = unknowns;
    this.sums = List.copyOf(sums);
    this.layers = new DisjointSets(unknowns.size());
    sums.stream().filter(this::isOfParts).forEach(this::join);
  }

  private boolean isOfParts(Sum sum) {
    for (int i = 0; i < sum.size(); i++) {
      if (unknowns.kind(sum.unknown(i)) != Unknowns.Kind.PART) {
        return false;
      }
    }
    return sum.size() > 0;
  }

  private void join(Sum sum) {
    for (int i = 1; i < sum.size(); i++) {
      layers.join(sum.unknown(0), sum.unknown(i));
    }
  }

  /** From few unknowns to all: those near by, the layer of a sum of parts, and all. */
  public List<BitSet> of(Sum target) {
    List<BitSet> scopes = new ArrayList<>();
    var all = new BitSet();
    all.set(0, unknowns.size());
    BitSet layer = isOfParts(target) ? layer(target.unknown(0)) : all;
    for (int size = FEW; size < layer.cardinality(); size *= 3) {
      scopes.add(near(target, layer, size));
    }
    if (layer.cardinality() < all.cardinality()) {
      scopes.add(layer);
    }
    scopes.add(all);
    return scopes;
  }

  private BitSet layer(int part) {
    var layer = new BitSet();
    for (int i = 0; i < unknowns.size(); i++) {
      if (layers.root(i) == layers.root(part)) {
        layer.set(i);
      }
    }
    return layer;
  }

  /** The unknowns that share the most and the smallest sums with those of the target. */
  private BitSet near(Sum target, BitSet layer, int size) {
    var inside = new BitSet();
    IntStream.range(0, target.size()).forEach(i -> inside.set(target.unknown(i)));
    double[] closeness = new double[unknowns.size()];
    for (Sum sum : sums) {
      int shared = 0;
      for (int i = 0; i < sum.size(); i++) {
        shared += inside.get(sum.unknown(i)) ? 1 : 0;
      }
      for (int i = 0; shared > 0 && i < sum.size(); i++) {
        closeness[sum.unknown(i)] += shared / (double) sum.size();
      }
    }
    for (int i = 0; i < closeness.length; i++) {
      // A count goes down only with its parts.
      for (int count : unknowns.wholes(i)) {
        closeness[i] = Math.max(closeness[i], closeness[count]);
      }
    }
    var near = new BitSet();
    layer.stream()
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> inside.get(i) ? -1e9 : -closeness[i])
                .thenComparingInt(i -> i))
        .limit(size)
        .forEach(near::set);
    return near;
  }
}
