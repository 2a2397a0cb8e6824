package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.protection.Candidate;
import dk.integrationsbarometer.protection.Role;
import dk.integrationsbarometer.protection.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Few people who are in no figure of their own, and would be found by subtracting one published
 * figure from another: those who are in the same groups as nobody else, such as people of unknown
 * origin, and those who separate a group from a larger one that holds it.
 */
record Remainders(CountedIndicator counted, UnitColumns columns) {
  /**
   * A remainder.
   *
   * @param name by which people know it
   * @param key unique, and the same in each run
   */
  record Remainder(String name, String key, Sum sum, long people) {
    Candidate candidate() {
      return new Candidate(key, sum, Role.SECRET, Integer.MAX_VALUE, people);
    }
  }

  /** People of one slice, area and status date. */
  private record Place(FigureKey key, LocalDate date) {}

  void forEach(Consumer<Remainder> consumer) {
    Map<Place, Map<String, List<Integer>>> places = new HashMap<>();
    for (Figure figure : counted.figures().figures()) {
      if (figure.counts().isPresent()) {
        for (LocalDate date : counted.dates(figure.key())) {
          places
              .computeIfAbsent(new Place(figure.key().of(""), date), place -> new TreeMap<>())
              .put(figure.key().group(), counted.own(figure.key(), date));
        }
      }
    }

    places.forEach((place, groups) -> addAll(place, groups, consumer));
  }

  private void addAll(
      Place place, Map<String, List<Integer>> groups, Consumer<Remainder> consumer) {
    Set<Set<Integer>> remainders = new LinkedHashSet<>(alike(groups));
    List<Set<Integer>> sets = groups.values().stream().map(Set::copyOf).toList();
    for (Set<Integer> inner : sets) {
      for (Set<Integer> outer : sets) {
        if (outer.size() > inner.size() && outer.containsAll(inner)) {
          Set<Integer> rest = new HashSet<>(outer);
          rest.removeAll(inner);
          remainders.add(rest);
        }
      }
    }

    for (Set<Integer> remainder : remainders) {
      add(place, new ArrayList<>(new TreeSet<>(remainder)), consumer);
    }
  }

  /** The people of each combination of groups. */
  private static List<Set<Integer>> alike(Map<String, List<Integer>> groups) {
    Map<Integer, Set<String>> memberships = new TreeMap<>();
    groups.forEach(
        (group, atoms) ->
            atoms.forEach(
                atom -> memberships.computeIfAbsent(atom, each -> new TreeSet<>()).add(group)));
    Map<Set<String>, Set<Integer>> alike = new HashMap<>();
    memberships.forEach((atom, of) -> alike.computeIfAbsent(of, each -> new TreeSet<>()).add(atom));
    return List.copyOf(alike.values());
  }

  private void add(Place place, List<Integer> atoms, Consumer<Remainder> consumer) {
    Sum sum = columns.people(counted, atoms);
    long people = columns.value(sum);
    if (counted.isFew(people)) {
      String name =
          String.join(
              " ",
              counted.indicator().id(),
              place.date().toString(),
              place.key().area(),
              "[" + place.key().slice().text() + "]",
              "(rest)");
      consumer.accept(new Remainder(name, name + " " + atoms, sum, people));
    }
  }
}
