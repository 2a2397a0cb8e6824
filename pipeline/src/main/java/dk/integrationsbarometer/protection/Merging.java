package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one unknown of those that all numbers treat alike, and orders them by the numbers they are
 * in, so that a result does not depend on the caller's order: first the parts and amounts, each
 * among the people of all its counts, then the counts that are in the same numbers and hold the
 * same parts.
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
      return order != 0 ? order : compare(terms, other.terms);
    }
  }

  /** The numbers that a count is in, and the classes of the parts and amounts that it holds. */
  private record Place(List<Integer> terms, List<Integer> parts) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = compare(terms, other.terms);
      return order != 0 ? order : compare(parts, other.parts);
    }
  }

  /** Parts or amounts in the same numbers, of different counts. */
  private record PartClass(Unknowns.Kind kind, List<Integer> members, SortedSet<Integer> counts) {}

  private final Problem problem;
  private final List<Entry> entries;
  private final Map<Integer, List<Integer>> terms = new TreeMap<>();

  private Merging(Problem problem, List<Entry> entries) {
    this.problem = problem;
    this.entries = entries;
  }

  static Block of(Problem problem, List<Entry> entries) {
    return new Merging(problem, entries).merged();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return Arrays.compare(
        one.stream().mapToInt(Integer::intValue).toArray(),
        other.stream().mapToInt(Integer::intValue).toArray());
  }

  private Block merged() {
    findTerms();
    List<PartClass> classes = classes();
    var unknowns = new Unknowns();
    Map<Integer, Integer> places = new HashMap<>();
    for (List<Integer> counts : counts(classes)) {
      int place = unknowns.addCount();
      counts.forEach(count -> places.put(count, place));
    }
    for (PartClass part : classes) {
      int[] counts = part.counts().stream().mapToInt(places::get).distinct().sorted().toArray();
      boolean isPart = part.kind() == Unknowns.Kind.PART;
      int place = isPart ? unknowns.addPart(counts) : unknowns.addAmount(counts);
      part.members().forEach(member -> places.put(member, place));
    }
    long[] truth = new long[unknowns.size()];
    places.forEach((from, to) -> truth[to] = Math.addExact(truth[to], problem.truth(from)));
    entries.forEach(entry -> entry.sum = moved(entry.sum, places));
    return new Block(unknowns, truth, entries);
  }

  private void findTerms() {
    for (int i = 0; i < entries.size(); i++) {
      Sum sum = entries.get(i).sum;
      for (int k = 0; k < sum.size(); k++) {
        terms
            .computeIfAbsent(sum.unknown(k), unknown -> new ArrayList<>())
            .addAll(List.of(i, sum.coefficient(k)));
      }
    }
  }

  private List<PartClass> classes() {
    Map<Use, List<PartClass>> alike = new TreeMap<>();
    terms.forEach(
        (unknown, list) -> {
          Unknowns.Kind kind = problem.unknowns().kind(unknown);
          if (kind != Unknowns.Kind.COUNT) {
            join(alike.computeIfAbsent(new Use(kind, list), use -> new ArrayList<>()), unknown);
          }
        });
    return alike.values().stream().flatMap(List::stream).toList();
  }

  /** Two parts of the same people are not one part of them. */
  private void join(List<PartClass> classes, int unknown) {
    List<Integer> counts = Arrays.stream(problem.unknowns().wholes(unknown)).boxed().toList();
    PartClass found =
        classes.stream()
            .filter(each -> counts.stream().noneMatch(each.counts()::contains))
            .findFirst()
            .orElseGet(
                () -> {
                  Unknowns.Kind kind = problem.unknowns().kind(unknown);
                  classes.add(new PartClass(kind, new ArrayList<>(), new TreeSet<>()));
                  return classes.get(classes.size() - 1);
                });
    found.members().add(unknown);
    found.counts().addAll(counts);
  }

  private Collection<List<Integer>> counts(List<PartClass> classes) {
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int unknown : terms.keySet()) {
      if (problem.unknowns().kind(unknown) == Unknowns.Kind.COUNT) {
        parts.put(unknown, new ArrayList<>());
      }
    }
    for (int i = 0; i < classes.size(); i++) {
      for (int count : classes.get(i).counts()) {
        parts.computeIfAbsent(count, each -> new ArrayList<>()).add(i);
      }
    }
    Map<Place, List<Integer>> alike = new TreeMap<>();
    parts.forEach(
        (count, of) ->
            alike
                .computeIfAbsent(
                    new Place(terms.getOrDefault(count, List.of()), of), place -> new ArrayList<>())
                .add(count));
    return alike.values();
  }

  private static Sum moved(Sum sum, Map<Integer, Integer> places) {
    Map<Integer, Integer> terms = new HashMap<>();
    for (int i = 0; i < sum.size(); i++) {
      terms.put(places.get(sum.unknown(i)), sum.coefficient(i));
    }
    return Sum.of(terms);
  }
}
