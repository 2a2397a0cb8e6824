package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.DisjointSets;
import dk.integrationsbarometer.protection.solver.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits a problem into blocks that share no unknown, no count and no link. */
final class Blocks {
  private final Problem problem;

  /** The unknowns; the last place is for sums of nothing. */
  private final DisjointSets sets;

  private Blocks(Problem problem) {
    this.problem = problem;
    this.sets = new DisjointSets(problem.unknowns().size() + 1);
  }

  /** By their most wanted number. */
  static List<Block> of(Problem problem) {
    return new Blocks(problem).split();
  }

  private List<Block> split() {
    List<Entry> entries = Entries.of(problem);
    for (Entry entry : entries) {
      for (int i = 0; i < entry.sum.size(); i++) {
        int unknown = entry.sum.unknown(i);
        sets.join(unknown, place(entry));
        for (int count : problem.unknowns().wholes(unknown)) {
          sets.join(unknown, count);
        }
      }
      entry.leaders.forEach(leader -> sets.join(place(leader), place(entry)));
    }
    Map<Integer, List<Entry>> parts = new TreeMap<>();
    for (Entry entry : entries) {
      parts.computeIfAbsent(sets.root(place(entry)), root -> new ArrayList<>()).add(entry);
    }
    return parts.values().stream().map(this::block).toList();
  }

  private Block block(List<Entry> part) {
    var reduction =
        new Reduction(problem.unknowns(), part.stream().map(entry -> entry.sum).toList());
    List<Sum> sums = reduction.sums();
    for (int i = 0; i < sums.size(); i++) {
      part.get(i).sum = sums.get(i);
    }
    return new Block(reduction.unknowns(), reduction.table(problem.truth()), part);
  }

  private int place(Entry entry) {
    return entry.sum.size() == 0 ? problem.unknowns().size() : entry.sum.unknown(0);
  }
}
