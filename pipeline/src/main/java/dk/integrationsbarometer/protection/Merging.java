package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes one unknown of those that all numbers treat alike, and orders them by the numbers they are
 * in, so that a result does not depend on the caller's order.
 *
 * <p>Nothing is lost: any whole number from 0 to the sum of two counts is the sum of a part of
 * each.
 */
final class Merging {
  /** Where an unknown stands: the positions of numbers, each followed by its coefficient. */
  private record Use(Unknowns.Kind kind, List<Integer> terms) implements Comparable<Use> {
    @Override
    public int compareTo(Use other) {
      int order = kind.compareTo(other.kind);
      for (int i = 0; order == 0 && i < terms.size() && i < other.terms.size(); i++) {
        order = Integer.compare(terms.get(i), other.terms.get(i));
      }
      return order != 0 ? order : Integer.compare(terms.size(), other.terms.size());
    }
  }

  /** A count with its parts and amounts, by use. */
  private record Family(List<Integer> unknowns, List<Use> uses) {}

  private static final Comparator<List<Use>> BY_USES =
      (a, b) -> {
        int order = 0;
        for (int i = 0; order == 0 && i < a.size() && i < b.size(); i++) {
          order = a.get(i).compareTo(b.get(i));
        }
        return order != 0 ? order : Integer.compare(a.size(), b.size());
      };

  private final Problem problem;
  private final List<Entry> entries;

  private Merging(Problem problem, List<Entry> entries) {
    this.problem = problem;
    this.entries = entries;
  }

  static Block of(Problem problem, List<Entry> entries) {
    return new Merging(problem, entries).merged();
  }

  private Block merged() {
    Map<List<Use>, List<Family>> alike = new TreeMap<>(BY_USES);
    for (Family family : families()) {
      alike.computeIfAbsent(family.uses(), uses -> new ArrayList<>()).add(family);
    }
    var unknowns = new Unknowns();
    List<Long> truth = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    alike.forEach(
        (uses, families) -> {
          int count = unknowns.size();
          for (int i = 0; i < uses.size(); i++) {
            int place = add(unknowns, uses.get(i).kind(), count);
            long sum = 0;
            for (Family family : families) {
              places.put(family.unknowns().get(i), place);
              sum = Math.addExact(sum, problem.truth(family.unknowns().get(i)));
            }
            truth.add(sum);
          }
        });
    entries.forEach(entry -> entry.sum = moved(entry.sum, places));
    return new Block(unknowns, truth.stream().mapToLong(Long::longValue).toArray(), entries);
  }

  private static int add(Unknowns unknowns, Unknowns.Kind kind, int count) {
    return switch (kind) {
      case COUNT -> unknowns.addCount();
      case PART -> unknowns.addPart(count);
      case AMOUNT -> unknowns.addAmount(count);
    };
  }

  private List<Family> families() {
    Map<Integer, List<Integer>> terms = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Sum sum = entries.get(i).sum;
      for (int k = 0; k < sum.size(); k++) {
        List<Integer> list = terms.computeIfAbsent(sum.unknown(k), unknown -> new ArrayList<>());
        list.add(i);
        list.add(sum.coefficient(k));
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    terms
        .keySet()
        .forEach(
            unknown -> {
              int count = problem.unknowns().whole(unknown);
              List<Integer> list =
                  members.computeIfAbsent(count, whole -> new ArrayList<>(List.of(whole)));
              if (unknown != count) {
                list.add(unknown);
              }
            });
    return members.values().stream().map(list -> family(list, terms)).toList();
  }

  private Family family(List<Integer> unknowns, Map<Integer, List<Integer>> terms) {
    Map<Integer, Use> uses = new HashMap<>();
    for (int unknown : unknowns) {
      Unknowns.Kind kind = problem.unknowns().kind(unknown);
      uses.put(unknown, new Use(kind, terms.getOrDefault(unknown, List.of())));
    }
    List<Integer> sorted = new ArrayList<>(unknowns);
    sorted.sort(Comparator.comparing(uses::get));
    return new Family(sorted, sorted.stream().map(uses::get).toList());
  }

  private static Sum moved(Sum sum, Map<Integer, Integer> places) {
    Map<Integer, Integer> terms = new HashMap<>();
    for (int i = 0; i < sum.size(); i++) {
      terms.put(places.get(sum.unknown(i)), sum.coefficient(i));
    }
    return Sum.of(terms);
  }
}
