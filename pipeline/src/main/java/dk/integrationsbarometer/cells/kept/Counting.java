package dk.integrationsbarometer.cells.kept;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.CellPlan;
import dk.integrationsbarometer.cells.CellsToDriver;
import dk.integrationsbarometer.cells.FineCell;
import dk.integrationsbarometer.cells.OrderColumns;
import dk.integrationsbarometer.cells.SumPositions;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.cells.UnitParts;
import dk.integrationsbarometer.cells.kept.KeptParts.Atom;
import dk.integrationsbarometer.cells.kept.KeptParts.OfDate;
import dk.integrationsbarometer.cells.kept.KeptParts.PeopleOf;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.cells.survey.ClusterSums;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts of one unit what is not kept, and nothing else. */
final class Counting {
  private final CellPlan plan;
  private final CellsToDriver toDriver;
  private final List<SumPositions> positions;
  private final PartKeys keys;
  private final CellSource source;
  private final KeptParts parts;
  private final Set<String> used = new HashSet<>();
  private final SortedSet<Integer> counted = new TreeSet<>();

  /**
   * The counting of a plan.
   *
   * @param parts those that are kept; what is counted is added to them
   */
  Counting(
      CellPlan plan, CellsToDriver toDriver, PartKeys keys, CellSource source, KeptParts parts) {
    this.plan = plan;
    this.toDriver = toDriver;
    this.positions = toDriver.positions();
    this.keys = keys;
    this.source = source;
    this.parts = parts;
  }

  UnitCells cells(UnitCells.WantedValues wanted) {
    countDates();
    countIndicators();
    countSurveys();
    UnitParts all = together();
    countOrders(new UnitCells(plan, positions, all), wanted);
    return new UnitCells(plan, positions, all.withOrders(orders()));
  }

  KeptParts parts() {
    return parts;
  }

  /** Whether anything of an indicator was counted. */
  boolean wasCounted(int number) {
    return counted.contains(number);
  }

  boolean hasCounted() {
    return !counted.isEmpty();
  }

  boolean hasUnused() {
    return !parts.isWithin(used);
  }

  void dropUnused() {
    parts.retain(used);
  }

  /** All indicators, on the dates of which the finest cells are not known. */
  private void countDates() {
    SortedSet<LocalDate> missing = new TreeSet<>(source.dates());
    missing.removeIf(date -> parts.atoms().containsKey(used(keys.atoms(date))));
    if (!missing.isEmpty()) {
      count(missing, toDriver.all());
    }
  }

  /** Some indicators, on the dates of which they are not known. */
  private void countIndicators() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    SortedSet<Integer> numbers = new TreeSet<>();
    for (LocalDate date : source.dates()) {
      for (int number : toDriver.all()) {
        if (!parts.sums().containsKey(used(keys.sums(number, date)))) {
          dates.add(date);
          numbers.add(number);
        }
      }
    }

    if (!dates.isEmpty()) {
      count(dates, numbers);
    }
  }

  private void count(SortedSet<LocalDate> dates, SortedSet<Integer> numbers) {
    counted.addAll(numbers);
    UnitParts found = toDriver.collect(source.on(dates), numbers);
    Map<LocalDate, List<FineCell>> byDate = new HashMap<>();
    found
        .cells()
        .forEach(cell -> byDate.computeIfAbsent(cell.date(), date -> new ArrayList<>()).add(cell));
    for (LocalDate date : dates) {
      List<FineCell> cells = byDate.getOrDefault(date, List.of());
      requireSame(keys.atoms(date), cells.stream().map(Assembly::atom).toList());
      for (int number : numbers) {
        parts
            .sums()
            .put(
                keys.sums(number, date),
                Assembly.ofDate(date, cells, positions.get(number), found, number));
      }
    }
  }

  /** Sums belong to finest cells by their order, so these must be the same each time. */
  private void requireSame(String key, List<Atom> atoms) {
    List<Atom> earlier = parts.atoms().putIfAbsent(key, atoms);
    if (earlier != null && !earlier.equals(atoms)) {
      throw new IllegalStateException("Failed to find the same cells under the same meaning");
    }
  }

  /** Samples are of a whole period, so all dates of a survey are counted together. */
  private void countSurveys() {
    SortedSet<Integer> missing = new TreeSet<>();
    for (int number : toDriver.all()) {
      if (plan.indicators().get(number).design().isPresent()
          && !parts.clusters().containsKey(used(keys.clusters(number)))) {
        missing.add(number);
      }
    }

    if (!missing.isEmpty()) {
      counted.addAll(missing);
      Map<Integer, List<ClusterSums>> found =
          toDriver.collectClusters(source.on(source.dates()), missing);
      missing.forEach(
          number ->
              parts.clusters().put(keys.clusters(number), found.getOrDefault(number, List.of())));
    }
  }

  private void countOrders(UnitCells cells, UnitCells.WantedValues wanted) {
    Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> asked = new HashMap<>();
    SortedSet<LocalDate> dates = new TreeSet<>();
    Map<Integer, Set<Period>> missing = new HashMap<>();
    for (int number : toDriver.inOrder()) {
      Indicator indicator = plan.indicators().get(number);
      Set<Period> periods = new HashSet<>(indicator.wholePeriods(source.dates()));
      periods.removeIf(period -> parts.orders().containsKey(used(keys.orders(number, period))));
      if (!periods.isEmpty()) {
        missing.put(number, periods);
        periods.forEach(period -> dates.addAll(indicator.period().datesBehind(period)));
        Map<PeriodCell, List<OrderedValues.Wanted>> own =
            new HashMap<>(OrderColumns.asked(cells.of(indicator, source.dates()), wanted));
        own.keySet().removeIf(cell -> !periods.contains(cell.period()));
        asked.put(number, own);
      }
    }

    dates.retainAll(source.dates());
    counted.addAll(missing.keySet());
    Map<Integer, Map<PeriodCell, OrderedValues>> found =
        missing.isEmpty() ? Map.of() : toDriver.collectOrders(source.on(dates), asked);
    missing.forEach(
        (number, periods) ->
            periods.forEach(
                period ->
                    parts
                        .orders()
                        .put(
                            keys.orders(number, period),
                            Assembly.orders(found.getOrDefault(number, Map.of()), period))));
  }

  private UnitParts together() {
    List<FineCell> cells = new ArrayList<>();
    Map<Integer, Map<CellKey, UnitParts.People>> people = new HashMap<>();
    Map<Integer, Set<CellKey>> concentrated = new HashMap<>();
    Map<Integer, List<ClusterSums>> clusters = new HashMap<>();
    for (LocalDate date : source.dates()) {
      List<OfDate> ofDate = new ArrayList<>();
      for (int number : toDriver.all()) {
        OfDate found = parts.sums().get(keys.sums(number, date));
        ofDate.add(found);
        for (PeopleOf each : found.people()) {
          people.computeIfAbsent(number, none -> new HashMap<>()).put(each.cell(), each.people());
        }

        concentrated.computeIfAbsent(number, none -> new HashSet<>()).addAll(found.concentrated());
      }

      cells.addAll(Assembly.cells(parts.atoms().get(keys.atoms(date)), positions, ofDate));
    }

    for (int number : toDriver.all()) {
      if (plan.indicators().get(number).design().isPresent()) {
        clusters.put(number, parts.clusters().get(keys.clusters(number)));
      }
    }

    return new UnitParts(cells, people, concentrated, clusters, Map.of());
  }

  private Map<Integer, Map<PeriodCell, OrderedValues>> orders() {
    Map<Integer, Map<PeriodCell, OrderedValues>> orders = new HashMap<>();
    for (int number : toDriver.inOrder()) {
      Map<PeriodCell, OrderedValues> own = new HashMap<>();
      for (Period period : plan.indicators().get(number).wholePeriods(source.dates())) {
        own.putAll(Assembly.values(parts.orders().get(keys.orders(number, period))));
      }

      orders.put(number, own);
    }

    return orders;
  }

  private String used(String key) {
    used.add(key);
    return key;
  }
}
