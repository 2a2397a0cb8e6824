package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
public final class Reduction {
  /** Where an unknown stands: the positions of numbers, each followed by its coefficient. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Use(Unknowns.Kind kind, int[] terms) implements Comparable<Use> {
    @Override
    public int compareTo(Use other) {
      int order = kind.compareTo(other.kind);
      return order != 0 ? order : Arrays.compare(terms, other.terms);
    }
  }

  /** The numbers that a count is in, and the classes of the parts and amounts that it holds. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Place(int[] terms, int[] parts) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = Arrays.compare(terms, other.terms);
      return order != 0 ? order : Arrays.compare(parts, other.parts);
    }
  }

  /** Parts or amounts in the same numbers, of different counts. */
  private record PartClass(Unknowns.Kind kind, List<Integer> members, SortedSet<Integer> counts) {}

  private static final int[] NOWHERE = {};

  private final Unknowns all;
  private final List<Sum> sums;
  private final SortedMap<Integer, int[]> terms;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Unknowns unknowns = new Unknowns();

  /** Of the unknowns that some sums are made of. */
  public Reduction(Unknowns all, List<Sum> sums) {
    this.all = all;
    this.sums = List.copyOf(sums);
    this.terms = terms(this.sums);
    merge();
  }

  public Unknowns unknowns() {
    return unknowns;
  }

  /** The sums over the fewer unknowns, in the same order. */
  public List<Sum> sums() {
    return sums.stream().map(this::moved).toList();
  }

  /** The values of the fewer unknowns in a table of all. */
  public long[] table(long[] values) {
    long[] table = new long[unknowns.size()];
    places.forEach((from, to) -> table[to] = Math.addExact(table[to], values[from]));
    return table;
  }

  private void merge() {
    List<PartClass> classes = classes();
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
  }

  private static SortedMap<Integer, int[]> terms(List<Sum> sums) {
    Map<Integer, Integer> uses = new HashMap<>();
    for (Sum sum : sums) {
      for (int k = 0; k < sum.size(); k++) {
        uses.merge(sum.unknown(k), 1, Integer::sum);
      }
    }
    SortedMap<Integer, int[]> terms = new TreeMap<>();
    uses.forEach((unknown, times) -> terms.put(unknown, new int[2 * times]));
    // From the last number to the first: what is left of the uses is the place of the next.
    for (int i = sums.size() - 1; i >= 0; i--) {
      Sum sum = sums.get(i);
      for (int k = 0; k < sum.size(); k++) {
        int place = uses.merge(sum.unknown(k), -1, Integer::sum);
        int[] of = terms.get(sum.unknown(k));
        of[2 * place] = i;
        of[2 * place + 1] = sum.coefficient(k);
      }
    }
    return terms;
  }

  private List<PartClass> classes() {
    Map<Use, List<PartClass>> alike = new TreeMap<>();
    terms.forEach(
        (unknown, list) -> {
          Unknowns.Kind kind = all.kind(unknown);
          if (kind != Unknowns.Kind.COUNT) {
            join(alike.computeIfAbsent(new Use(kind, list), use -> new ArrayList<>()), unknown);
          }
        });
    return alike.values().stream().flatMap(List::stream).toList();
  }

  /** Two parts of the same people are not one part of them. */
  private void join(List<PartClass> classes, int unknown) {
    List<Integer> counts = Arrays.stream(all.wholes(unknown)).boxed().toList();
    PartClass found =
        classes.stream()
            .filter(each -> counts.stream().noneMatch(each.counts()::contains))
            .findFirst()
            .orElseGet(
                () -> {
                  Unknowns.Kind kind = all.kind(unknown);
                  classes.add(new PartClass(kind, new ArrayList<>(), new TreeSet<>()));
                  return classes.get(classes.size() - 1);
                });
    found.members().add(unknown);
    found.counts().addAll(counts);
  }

  private Collection<List<Integer>> counts(List<PartClass> classes) {
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int unknown : terms.keySet()) {
      if (all.kind(unknown) == Unknowns.Kind.COUNT) {
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
                    new Place(
                        terms.getOrDefault(count, NOWHERE),
                        of.stream().mapToInt(Integer::intValue).toArray()),
                    place -> new ArrayList<>())
                .add(count));
    return alike.values();
  }

  private Sum moved(Sum sum) {
    Map<Integer, Integer> moved = new TreeMap<>();
    for (int i = 0; i < sum.size(); i++) {
      moved.put(places.get(sum.unknown(i)), sum.coefficient(i));
    }
    return Sum.of(moved);
  }
}
