package dk.integrationsbarometer.cells.grains;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The grains of a unit: every breakdown of its indicators is part of one of them. Breakdowns with
 * few classes are counted together, in one grain; one with many classes has a grain of its own, so
 * that no cell is of its classes and of those of all others at once. All grains count the same
 * people.
 *
 * @param all at least one; the total is part of the first
 */
public record Grains(List<Grain> all) {
  /**
   * The most combinations of classes that breakdowns are counted together by. A municipality of
   * 650,000 people has about 300 of them in each such combination.
   */
  static final long MOST_TOGETHER = 2_000;

  public Grains {
    all = List.copyOf(all);
  }

  /** The grains for some breakdowns of a unit, the same in whatever order they come. */
  public static Grains of(Unit unit, Collection<Breakdown> breakdowns) {
    return of(unit, breakdowns, MOST_TOGETHER);
  }

  /**
   * The grains for some breakdowns.
   *
   * @param most combinations of classes that several breakdowns are counted together by
   */
  public static Grains of(Unit unit, Collection<Breakdown> breakdowns, long most) {
    Map<String, Variable> used = new TreeMap<>();
    breakdowns.forEach(
        breakdown -> breakdown.variables().forEach(each -> used.put(each.name(), each)));
    var families = new Families(unit, used.values());
    List<Grain> grains = new ArrayList<>();
    for (Grain wanted : widest(families, breakdowns)) {
      int place = 0;
      while (place < grains.size()
          && together(families, grains.get(place), wanted).combinations() > most) {
        place++;
      }

      if (place == grains.size()) {
        grains.add(wanted);
      } else {
        grains.set(place, together(families, grains.get(place), wanted));
      }
    }

    return new Grains(grains.isEmpty() ? List.of(families.grain(List.of())) : grains);
  }

  /** The grains of breakdowns that are part of no other, those with most classes first. */
  private static List<Grain> widest(Families families, Collection<Breakdown> breakdowns) {
    Set<Grain> each = new LinkedHashSet<>();
    breakdowns.forEach(breakdown -> each.add(families.grain(breakdown.variables())));
    return each.stream()
        .filter(
            grain ->
                each.stream()
                    .noneMatch(
                        other -> !other.equals(grain) && other.names().containsAll(grain.names())))
        .sorted(
            Comparator.comparingLong(Grain::combinations)
                .reversed()
                .thenComparing(grain -> grain.names().toString()))
        .toList();
  }

  private static Grain together(Families families, Grain one, Grain other) {
    List<Variable> variables = new ArrayList<>(one.variables());
    variables.addAll(other.variables());
    return families.grain(variables);
  }

  /**
   * The number of the grain whose cells a breakdown is added up from: the first that has all of its
   * variables, whichever indicator asks.
   *
   * @throws IllegalArgumentException when the grains were made for other breakdowns
   */
  int home(Breakdown breakdown) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).holds(breakdown)) {
        return i;
      }
    }

    throw new IllegalArgumentException("The plan has no grain for " + breakdown.variables());
  }

  /** Some breakdowns by the number of the grain that they are part of. */
  public Map<Integer, List<Breakdown>> byHome(Collection<Breakdown> breakdowns) {
    return breakdowns.stream().collect(Collectors.groupingBy(this::home));
  }
}
