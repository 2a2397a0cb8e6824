package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.protection.Candidate;
import dk.integrationsbarometer.protection.Role;
import dk.integrationsbarometer.protection.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

  /** Those of a group. */
  private record Crowd(Set<Integer> atoms, long persons) {}

  void forEach(Consumer<Remainder> consumer) {
    Map<Place, Map<String, List<Integer>>> places = new LinkedHashMap<>();
    for (Figure figure : counted.figures().figures()) {
      if (figure.counts().isPresent() && !isPublic(figure.key())) {
        for (LocalDate date : counted.dates(figure.key())) {
          places
              .computeIfAbsent(new Place(figure.key().of(""), date), place -> new TreeMap<>())
              .put(figure.key().group(), counted.own(figure.key(), date));
        }
      }
    }

    places.forEach((place, groups) -> addAll(place, groups, consumer));
  }

  /** What is left of numbers that everybody knows is known too. */
  private boolean isPublic(FigureKey key) {
    return counted.indicator().disclosure().isPublic(key.slice());
  }

  private void addAll(
      Place place, Map<String, List<Integer>> groups, Consumer<Remainder> consumer) {
    Map<Set<Integer>, Long> remainders = new LinkedHashMap<>();
    alike(groups)
        .forEach(
            (of, atoms) ->
                remainders.merge(atoms, persons(place, CellKey.alike(of), atoms), Math::min));
    List<Crowd> crowds = new ArrayList<>();
    groups.forEach(
        (group, atoms) ->
            crowds.add(new Crowd(new TreeSet<>(atoms), persons(place, group, atoms))));
    for (Crowd inner : crowds) {
      for (Crowd outer : crowds) {
        if (outer.atoms().size() > inner.atoms().size()
            && outer.atoms().containsAll(inner.atoms())) {
          Set<Integer> rest = new TreeSet<>(outer.atoms());
          rest.removeAll(inner.atoms());
          remainders.merge(rest, left(outer, inner, rest), Math::min);
        }
      }
    }

    remainders.forEach(
        (atoms, persons) -> {
          if (counted.isFew(persons)) {
            add(place, List.copyOf(atoms), persons, consumer);
          }
        });
  }

  /** Somebody with several rows can be in both: so many are left at least. */
  private long left(Crowd outer, Crowd inner, Set<Integer> rest) {
    boolean isAnybody = columns.value(columns.people(counted, List.copyOf(rest))) > 0;
    return isAnybody ? Math.max(1, outer.persons() - inner.persons()) : 0;
  }

  private long persons(Place place, String group, Collection<Integer> atoms) {
    long rows = columns.value(columns.people(counted, List.copyOf(atoms)));
    return counted.ownPersons(place.key().of(group), place.date(), rows);
  }

  /** The people of each combination of groups. */
  private static Map<SortedSet<String>, Set<Integer>> alike(Map<String, List<Integer>> groups) {
    Map<Integer, SortedSet<String>> memberships = new TreeMap<>();
    groups.forEach(
        (group, atoms) ->
            atoms.forEach(
                atom -> memberships.computeIfAbsent(atom, each -> new TreeSet<>()).add(group)));
    Map<SortedSet<String>, Set<Integer>> alike = new LinkedHashMap<>();
    memberships.forEach((atom, of) -> alike.computeIfAbsent(of, each -> new TreeSet<>()).add(atom));
    return alike;
  }

  private void add(Place place, List<Integer> atoms, long persons, Consumer<Remainder> consumer) {
    Sum sum = columns.people(counted, atoms);
    String name =
        String.join(
            " ",
            counted.indicator().id(),
            place.date().toString(),
            place.key().area(),
            "[" + place.key().slice().text() + "]",
            "(rest)");
    consumer.accept(new Remainder(name, name + " " + atoms, sum, persons));
  }
}
