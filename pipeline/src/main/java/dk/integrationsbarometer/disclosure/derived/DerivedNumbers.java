package dk.integrationsbarometer.disclosure.derived;

import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.tables.BenchmarkRow;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GradientRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hidden figures that another table tells of: a gap of which one side is hidden, a change from
 * a hidden figure, an adjusted gap or a gradient that is worked out of a hidden class. It reads the
 * rows alone, and knows nothing of how they were made.
 */
public final class DerivedNumbers {
  private final FiguresBehind figures;
  private final Map<String, Set<String>> heldEqual = new HashMap<>();
  private final SortedSet<String> exposed = new TreeSet<>();

  private DerivedNumbers(List<Indicator> indicators, TableRows rows) {
    this.figures = new FiguresBehind(rows.of(Tables.FIGURES));
    indicators.forEach(
        indicator ->
            heldEqual.put(
                indicator.id(),
                indicator.adjusted().stream()
                    .flatMap(adjustment -> adjustment.strata().variables().stream())
                    .map(Variable::name)
                    .collect(Collectors.toSet())));
  }

  /**
   * Their names, each with the table that tells of it, in the order of names.
   *
   * @param rows of all tables that are published together
   */
  public static SortedSet<String> exposed(List<Indicator> indicators, TableRows rows) {
    var found = new DerivedNumbers(indicators, rows);
    found.add(rows, Tables.GAPS, found::ofGap);
    found.add(rows, Tables.GAP_PARTS, found::ofPart);
    found.add(rows, Tables.CHANGES, found::ofChange);
    found.add(rows, Tables.GAP_CHANGES, found::ofGapChange);
    found.add(rows, Tables.GRADIENTS, found::ofGradient);
    found.add(rows, Tables.BENCHMARKS, found::ofBenchmark);
    found.add(rows, Tables.TARGETS, found::ofTarget);
    return found.exposed;
  }

  private <R extends Record> void add(
      TableRows rows, TableOf<R> table, Function<R, Stream<String>> behind) {
    rows.of(table).stream()
        .flatMap(behind)
        .map(name -> name + " (in " + table.name() + ")")
        .forEach(exposed::add);
  }

  private Stream<String> ofGap(GapRow row) {
    FigurePlace group =
        key(row.indicator(), row.period(), row.area(), row.group(), row.breakdown());
    FigurePlace reference = reference(group, row.reference());
    boolean tells =
        row.value().isPresent()
            || row.ratio().isPresent()
            || row.interval().isPresent()
            || row.ratioInterval().isPresent()
            || row.detectable().isPresent();
    return Stream.concat(
        tells ? figures.hidden(group, reference) : Stream.empty(),
        tells(row.adjustment()) ? ofAdjusted(group, reference) : Stream.empty());
  }

  private static boolean tells(GapAdjustment row) {
    return row.adjusted().isPresent()
        || row.adjustedInterval().isPresent()
        || row.comparedGroup().isPresent()
        || row.comparedReference().isPresent();
  }

  /** The two sides, and their classes in what is held equal. */
  private Stream<String> ofAdjusted(FigurePlace group, FigurePlace reference) {
    Set<String> variables = heldEqual.getOrDefault(group.indicator(), Set.of());
    return Stream.of(group, reference)
        .flatMap(
            side -> Stream.concat(figures.hidden(side), figures.hiddenClasses(side, variables)));
  }

  private Stream<String> ofPart(GapPartRow row) {
    FigurePlace group = key(row.indicator(), row.period(), row.area(), row.group(), Slice.TOTAL);
    return ofAdjusted(group, reference(group, row.reference()));
  }

  private Stream<String> ofChange(ChangeRow row) {
    FigurePlace later =
        key(row.indicator(), row.period(), row.area(), row.group(), row.breakdown());
    return row.value().isPresent() || row.interval().isPresent()
        ? figures.hidden(later, later.in(row.basePeriod()))
        : Stream.empty();
  }

  private Stream<String> ofGapChange(GapChangeRow row) {
    FigurePlace group =
        key(row.indicator(), row.period(), row.area(), row.group(), row.breakdown());
    FigurePlace reference = reference(group, row.reference());
    return row.value().isPresent() || row.interval().isPresent()
        ? figures.hidden(
            group, reference, group.in(row.basePeriod()), reference.in(row.basePeriod()))
        : Stream.empty();
  }

  private Stream<String> ofGradient(GradientRow row) {
    FigurePlace total = key(row.indicator(), row.period(), row.area(), row.group(), Slice.TOTAL);
    boolean tells =
        row.slope().isPresent() || row.relative().isPresent() || row.included().isPresent();
    return tells
        ? Stream.concat(figures.hidden(total), figures.hiddenClasses(total, Set.of(row.over())))
        : Stream.empty();
  }

  private Stream<String> ofBenchmark(BenchmarkRow row) {
    FigurePlace here = key(row.indicator(), row.period(), row.area(), row.group(), row.breakdown());
    boolean tells =
        row.value().isPresent() || row.ratio().isPresent() || row.interval().isPresent();
    return tells ? figures.hidden(here, here.at(row.benchmark())) : Stream.empty();
  }

  /** Also where a target stands tells of its figure, without any number. */
  private Stream<String> ofTarget(TargetRow row) {
    boolean tells = row.value().isPresent() || row.status() != GoalStatus.NOT_MEASURED;
    if (!tells || row.period().isEmpty() || row.area().isEmpty()) {
      return Stream.empty();
    }

    FigurePlace key =
        key(row.indicator(), row.period().get(), row.area().get(), row.group(), row.breakdown());
    return Stream.concat(Stream.of(key), row.reference().map(code -> reference(key, code)).stream())
        .flatMap(side -> Stream.concat(Stream.of(side), row.basePeriod().map(side::in).stream()))
        .flatMap(figures::hidden);
  }

  /** A reference is another group, another class or all of the same one, or another indicator. */
  private FigurePlace reference(FigurePlace group, String code) {
    Optional<ClassReference> ofClass = ClassReference.parse(code);
    if (ofClass.isPresent()) {
      return group.cut(ofClass.get().behind(group.slice()));
    }

    return Optional.of(group.ofIndicator(code))
        .filter(other -> figures.isIndicator(code, group))
        .orElse(group.of(code));
  }

  private static FigurePlace key(
      String indicator, String period, String area, String group, Slice breakdown) {
    return new FigurePlace(indicator, period, area, group, breakdown);
  }
}
