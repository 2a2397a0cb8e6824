package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.cells.grains.Grain;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.cells.survey.SurveyCells;
import dk.integrationsbarometer.cells.survey.SurveyRows;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells of all indicators of one unit, from one pass over its population. */
public final class UnitCells {
  private final CellPlan plan;
  private final List<SumPositions> positions;
  private final UnitParts parts;
  private final List<FineCell> cells;
  private final Map<String, Map<Integer, List<Breakdown>>> cuts = new HashMap<>();
  private final UnitAtoms atoms;

  /** Says of which people of a figure the values are needed, given how many they are. */
  public interface WantedValues {
    /**
     * The numbers of the values in their order; empty where nothing may be told of the values, not
     * even what they add up to.
     *
     * @param people of a status date
     */
    Optional<List<OrderedValues.Wanted>> of(
        Indicator indicator, Period period, Function<LocalDate, Sums> people);
  }

  /**
   * The keys of the people of a cell, added up. A key is a number from 0 to 65,535 that everybody
   * has for good.
   *
   * @param units of all people of the population
   * @param inside of those in the numerator
   */
  public record RecordKeys(long units, long inside) {
    public static final RecordKeys NONE = new RecordKeys(0, 0);

    private RecordKeys plus(RecordKeys other) {
      return new RecordKeys(Math.addExact(units, other.units), Math.addExact(inside, other.inside));
    }
  }

  /**
   * The cells of a plan.
   *
   * @param positions where each indicator of the plan finds its sums
   * @param parts everything that was counted of them
   */
  public UnitCells(CellPlan plan, List<SumPositions> positions, UnitParts parts) {
    this.plan = plan;
    this.positions = List.copyOf(positions);
    this.parts = parts;
    this.cells = parts.cells();
    plan.indicators().forEach(each -> cuts.put(each.id(), plan.grains().byHome(each.cuts())));
    this.atoms = new UnitAtoms(plan, positions, parts, this::keys);
  }

  /** The variables and columns that some indicators of a unit need. */
  public static Set<String> names(Unit unit, List<Indicator> indicators) {
    return CellPlan.of(unit, indicators).names();
  }

  /**
   * One pass over the population, whatever the number of indicators; one more over a survey whose
   * register says how its people were drawn, one over rows of which a person can have several, and
   * one where a rule asks how amounts are spread over people; one more for all indicators that rest
   * on an order of values.
   *
   * @param recordSecret of which {@link RecordKeys} are made, where a rule asks for them
   * @param wanted the values that figures need where they rest on an order of them
   */
  public static UnitCells of(
      Population population, List<Indicator> indicators, String recordSecret, WantedValues wanted) {
    CellPlan plan = CellPlan.of(population.unit(), indicators);
    var toDriver = new CellsToDriver(plan, recordSecret);
    List<SumPositions> positions = toDriver.positions();
    UnitParts parts =
        toDriver
            .collect(population, toDriver.all())
            .withClusters(
                plan.design().isPresent()
                    ? toDriver.collectClusters(population, toDriver.all())
                    : Map.of());
    var counted = new UnitCells(plan, positions, parts);
    Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> asked = new HashMap<>();
    for (int number : toDriver.inOrder()) {
      Indicator indicator = indicators.get(number);
      asked.put(number, OrderColumns.asked(counted.of(indicator, population.dates()), wanted));
    }

    return new UnitCells(
        plan, positions, parts.withOrders(toDriver.collectOrders(population, asked)));
  }

  /**
   * The cells of one indicator, rolled up to its groups and breakdowns.
   *
   * @param delivered the status dates for which everything that the indicator needs was delivered
   */
  public IndicatorCells of(Indicator indicator, SortedSet<LocalDate> delivered) {
    int number = plan.indicators().indexOf(indicator);
    SumPositions position = positions.get(number);
    SortedMap<CellKey, Sums> sums = new TreeMap<>();
    for (FineCell cell : cells) {
      Sums fine = position.of(cell);
      if (fine.units() != 0 && delivered.contains(cell.date())) {
        keys(indicator, cell).forEach(key -> sums.merge(key, fine, Sums::plus));
      }
    }

    sums.replaceAll((key, rows) -> parts.counted(number, key, rows));
    return new IndicatorCells(
        indicator,
        delivered,
        areas(),
        sums,
        comparisons(indicator, position, Inclusion.BOTH),
        comparisons(indicator, position, Inclusion.GROUP_ONLY),
        indicator.design().map(design -> survey(number)),
        parts.concentrated().getOrDefault(number, Set.of()),
        parts.orders().getOrDefault(number, Map.of()));
  }

  private SurveyCells survey(int number) {
    return SurveyRows.of(
        plan.indicators().get(number), parts.clusters().getOrDefault(number, List.of()));
  }

  /**
   * The atoms that the cells of an indicator are made of, and those with nobody in them that a
   * reader must take for possible.
   *
   * @param delivered as for {@link #of}
   */
  public IndicatorAtoms atoms(Indicator indicator, SortedSet<LocalDate> delivered) {
    return atoms.of(plan.indicators().indexOf(indicator), delivered);
  }

  /**
   * The keys of the people of each cell of an indicator whose rule draws errors by them.
   *
   * @param delivered as for {@link #of}
   */
  public Map<CellKey, RecordKeys> recordKeys(Indicator indicator, SortedSet<LocalDate> delivered) {
    SumPositions position = positions.get(plan.indicators().indexOf(indicator));
    Map<CellKey, RecordKeys> found = new HashMap<>();
    for (FineCell cell : cells) {
      if (position.recordKeys().isPresent() && delivered.contains(cell.date())) {
        RecordKeys own = position.recordKeys(cell);
        keys(indicator, cell).forEach(key -> found.merge(key, own, RecordKeys::plus));
      }
    }

    return found;
  }

  /** In which of two groups somebody of the first is. */
  private enum Inclusion {
    BOTH,
    GROUP_ONLY
  }

  /**
   * The comparisons of an indicator for which there is somebody in the group who is so included.
   */
  private Set<Comparison> comparisons(
      Indicator indicator, SumPositions position, Inclusion inclusion) {
    Set<Comparison> found = new HashSet<>();
    for (Comparison comparison : indicator.comparisons()) {
      int group = plan.group(comparison.group().code());
      int reference = plan.group(comparison.reference().code());
      boolean anybody =
          cells.stream()
              .anyMatch(
                  cell ->
                      cell.isIn(group)
                          && cell.isIn(reference) == (inclusion == Inclusion.BOTH)
                          && cell.count(position.units()) != 0);
      if (anybody) {
        found.add(comparison);
      }
    }

    return found;
  }

  /** The cells of an indicator that an atom is part of. */
  private List<CellKey> keys(Indicator indicator, FineCell cell) {
    List<String> groups = new ArrayList<>();
    indicator.groups().stream()
        .map(Group::code)
        .filter(code -> cell.isIn(plan.group(code)))
        .forEach(groups::add);
    if (indicator.measure().whole() == Measure.Whole.POPULATION) {
      groups.add(CellKey.WHOLE);
    }

    List<CellKey> keys = new ArrayList<>();
    for (Breakdown breakdown : cuts.get(indicator.id()).getOrDefault(cell.grain(), List.of())) {
      String slice = text(breakdown, cell);
      groups.forEach(group -> keys.add(new CellKey(cell.date(), cell.area(), group, slice)));
    }

    return keys;
  }

  private String text(Breakdown breakdown, FineCell cell) {
    return breakdown.variables().stream()
        .map(variable -> variable.name() + "=" + plan.code(cell, variable.name()).orElseThrow())
        .collect(Collectors.joining(","));
  }

  /** By which variables people were counted at once. */
  public List<Grain> grains() {
    return plan.grains().all();
  }

  /** The municipalities with anybody in them. */
  public SortedSet<String> areas() {
    SortedSet<String> areas = new TreeSet<>();
    cells.forEach(cell -> areas.add(cell.area()));
    return areas;
  }

  /** The samples in which people were drawn, where some interval takes it in. */
  public SortedMap<Period, ClusterTotals> samples() {
    SortedMap<Period, ClusterTotals> samples = new TreeMap<>();
    for (int number : new TreeSet<>(parts.clusters().keySet())) {
      samples.putAll(survey(number).samples());
    }

    return samples;
  }

  /** All people, each once. */
  private List<FineCell> ofFirstGrain() {
    return cells.stream().filter(cell -> cell.grain() == 0).toList();
  }

  /** How often derived answers differ from official ones, per variable and status date. */
  public List<Disagreement> disagreements() {
    List<Disagreement> found = new ArrayList<>();
    List<Variable> compared = plan.compared();
    for (int i = 0; i < compared.size(); i++) {
      SortedMap<LocalDate, Sums> byDate = new TreeMap<>();
      for (FineCell cell : ofFirstGrain()) {
        byDate.merge(
            cell.date(),
            Sums.ofPeople(cell.compared().get(2 * i + 1), cell.compared().get(2 * i)),
            Sums::plus);
      }

      String name = compared.get(i).name();
      byDate.forEach(
          (date, sums) -> found.add(new Disagreement(name, date, sums.units(), sums.inside())));
    }

    return found;
  }
}
