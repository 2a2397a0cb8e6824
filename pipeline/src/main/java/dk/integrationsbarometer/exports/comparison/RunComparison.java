package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All in which two published runs differ. It knows nothing but their tables and manifests, so of
 * several causes it never says which it was.
 */
public final class RunComparison {
  private final Manifest before;
  private final Manifest after;
  private final TableRows earlier;
  private final TableRows rows;
  private final Circumstances circumstances;
  private final List<RowMove> moved = new ArrayList<>();
  private final List<RowKey> added = new ArrayList<>();
  private final List<RowKey> gone = new ArrayList<>();
  private final List<PeriodRows> newPeriods;
  private final List<PeriodRows> gonePeriods;
  private final List<GoalMove> goals;
  private final Map<String, IndicatorRow> indicators = new TreeMap<>();

  private RunComparison(Manifest before, TableRows earlier, Manifest after, TableRows later) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    this.rows = later;
    this.circumstances =
        Circumstances.between(
            before, earlier.of(Tables.INDICATORS), after, later.of(Tables.INDICATORS));
    Tables.ALL.forEach(table -> compare(table, earlier, later));
    moved.sort(order(scales(later)));
    newPeriods = PeriodRows.of(added, keys(earlier), circumstances);
    gonePeriods = PeriodRows.of(gone, keys(later), circumstances);
    goals = GoalMove.of(earlier.of(Tables.TARGETS), later.of(Tables.TARGETS), circumstances);
    earlier.of(Tables.INDICATORS).forEach(row -> indicators.put(row.indicator(), row));
    later.of(Tables.INDICATORS).forEach(row -> indicators.put(row.indicator(), row));
  }

  /** What a run publishes that the one before it did not, or not so. */
  public static RunComparison of(PublishedRun before, PublishedRun after) {
    return of(before.manifest(), before.all(), after.manifest(), after.all());
  }

  static RunComparison of(Manifest before, TableRows earlier, Manifest after, TableRows later) {
    return new RunComparison(before, earlier, after, later);
  }

  private <R extends Record> void compare(TableOf<R> table, TableRows earlier, TableRows later) {
    TableMoves moves = TableMoves.of(table, earlier.of(table), later.of(table));
    moves.moved().forEach(move -> moved.add(move.with(circumstances.of(move))));
    added.addAll(moves.added());
    gone.addAll(moves.gone());
  }

  private static Set<RowKey> keys(TableRows rows) {
    return rows.of(Tables.FIGURES).stream()
        .map(row -> TableMoves.key(Tables.FIGURES, row))
        .collect(Collectors.toSet());
  }

  /** The largest figure of each indicator: moves in different units are compared with it. */
  private static Map<String, BigDecimal> scales(TableRows rows) {
    Map<String, BigDecimal> scales = new HashMap<>();
    for (FigureRow row : rows.of(Tables.FIGURES)) {
      if (row.value().isPresent() && row.value().getAsDouble() != 0) {
        scales.merge(
            row.indicator(), BigDecimal.valueOf(row.value().getAsDouble()).abs(), BigDecimal::max);
      }
    }

    return scales;
  }

  /** The largest moves first, beside the largest figure of their indicator. */
  private static Comparator<RowMove> order(Map<String, BigDecimal> scales) {
    return Comparator.comparingDouble(
            (RowMove move) ->
                -move.by().abs().doubleValue()
                    / scales.getOrDefault(move.key().indicator(), BigDecimal.ONE).doubleValue())
        .thenComparing(move -> move.key().indicator())
        .thenComparing(move -> move.key().table())
        .thenComparing(move -> move.key().rest());
  }

  public Manifest before() {
    return before;
  }

  Manifest after() {
    return after;
  }

  /** The tables of the earlier run. */
  TableRows earlierRows() {
    return earlier;
  }

  /** The tables of the later run. */
  TableRows rows() {
    return rows;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  /** Rows of both runs that moved, the largest moves first. */
  List<RowMove> moved() {
    return moved;
  }

  List<RowMove> moved(TableOf<?> table) {
    return moved.stream().filter(move -> move.key().table().equals(table.name())).toList();
  }

  List<RowKey> added() {
    return added;
  }

  List<RowKey> gone() {
    return gone;
  }

  /** Rows that only the later run has, of indicators that both have. */
  List<PeriodRows> newPeriods() {
    return ofBoth(newPeriods);
  }

  /** Rows that only the earlier run has, of indicators that both have. */
  List<PeriodRows> gonePeriods() {
    return ofBoth(gonePeriods);
  }

  private List<PeriodRows> ofBoth(List<PeriodRows> periods) {
    Set<String> others = new TreeSet<>(newIndicators());
    others.addAll(goneIndicators());
    return periods.stream().filter(rows -> !others.contains(rows.indicator())).toList();
  }

  List<String> newIndicators() {
    return indicators(added);
  }

  List<String> goneIndicators() {
    return indicators(gone);
  }

  private static List<String> indicators(List<RowKey> keys) {
    return keys.stream()
        .filter(key -> key.table().equals(Tables.INDICATORS.name()))
        .map(RowKey::indicator)
        .toList();
  }

  List<GoalMove> goals() {
    return goals;
  }

  /** The goal of a move as the earlier run told it; empty when it did not. */
  public Optional<TargetRow> goal(GoalMove move) {
    return TargetRow.newest(earlier.of(Tables.TARGETS)).stream()
        .filter(row -> row.indicator().equals(move.indicator()))
        .filter(row -> row.target().equals(move.target()))
        .findFirst();
  }

  /** What is said of an indicator, by the later run where it knows it. */
  Map<String, IndicatorRow> indicators() {
    return indicators;
  }

  /** Rows by table that moved, are new or are gone. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (TableOf<?> table : Tables.ALL) {
      long rowsOf =
          moved(table).size()
              + added.stream().filter(key -> key.table().equals(table.name())).count()
              + gone.stream().filter(key -> key.table().equals(table.name())).count();
      if (rowsOf > 0) {
        counts.put(table.name(), Math.toIntExact(rowsOf));
      }
    }

    return counts;
  }

  /** Whether both runs publish the same rows. */
  public boolean isSame() {
    return moved.isEmpty() && added.isEmpty() && gone.isEmpty();
  }
}
