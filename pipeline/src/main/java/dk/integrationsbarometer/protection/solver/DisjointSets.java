package dk.integrationsbarometer.protection.solver;

import java.util.Arrays;

/** Places from 0 on that are joined to sets, each known by one of its places. */
public final class DisjointSets {
  private final int[] parent;

  public DisjointSets(int size) {
    this.parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  public void join(int a, int b) {
    parent[root(a)] = root(b);
  }

  /** The place that stands for a place's set. */
  public int root(int place) {
    int at = place;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
