package dk.integrationsbarometer.exports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures and gaps are shown; an empty set does not limit.
 *
 * @param groups of a gap, the group or its reference
 * @param breakdowns names of variables joined by a comma ({@code bydel,koen}) for the figures
 *     broken down by just these, or a published text ({@code koen=kvinde}) for one of them, beside
 *     the totals, in any order; {@code *} for all; when empty, totals only
 */
public record FigureFilter(
    Set<String> indicators,
    Set<String> periods,
    Set<String> areas,
    Set<String> groups,
    Set<String> breakdowns) {
  public static final String EVERYTHING = "*";
  public static final FigureFilter TOTALS =
      new FigureFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public FigureFilter {
    indicators = Set.copyOf(indicators);
    periods = Set.copyOf(periods);
    areas = Set.copyOf(areas);
    groups = Set.copyOf(groups);
    breakdowns = breakdowns.stream().map(FigureFilter::sorted).collect(toUnmodifiableSet());
  }

  /**
   * Whether a row of a table is shown, by those of its columns that a filter can name. A goal is
   * shown with its indicator, whatever group it is for.
   */
  public <R extends Record> boolean shows(TableOf<R> table, R row) {
    return isShown(table, row, "indicator", indicators)
        && isShown(table, row, "period", periods)
        && isShown(table, row, "area", areas)
        && (table == Tables.TARGETS || (showsGroups(table, row) && showsBreakdown(table, row)));
  }

  /** What the table has no column for, or the row no value in, limits nothing. */
  private static <R extends Record> boolean isShown(
      TableOf<R> table, R row, String column, Set<String> wanted) {
    return table.cell(row, column).map(code -> shows(wanted, (String) code)).orElse(true);
  }

  /** Of a gap, the group or its reference. */
  private <R extends Record> boolean showsGroups(TableOf<R> table, R row) {
    return isShown(table, row, CodeLists.GROUP, groups)
        || (table.has(CodeLists.REFERENCE) && isShown(table, row, CodeLists.REFERENCE, groups));
  }

  /** A gap between classes is shown where that of all of them would be. */
  private <R extends Record> boolean showsBreakdown(TableOf<R> table, R row) {
    Optional<ClassReference> ofClass =
        table
            .cell(row, CodeLists.REFERENCE)
            .flatMap(reference -> ClassReference.parse((String) reference));
    return table
        .cell(row, CodeLists.BREAKDOWN)
        .map(text -> Slice.parse((String) text))
        .map(slice -> shows(slice) || ofClass.filter(each -> shows(each.all(slice))).isPresent())
        .orElse(true);
  }

  public boolean showsPeriod(String period) {
    return shows(periods, period);
  }

  public boolean showsGroup(String group) {
    return shows(groups, group);
  }

  /** Of a gap, the group or its reference. */
  public boolean showsPair(String group, String reference) {
    return showsGroup(group) || showsGroup(reference);
  }

  private boolean shows(Slice slice) {
    return slice.equals(Slice.TOTAL)
        || breakdowns.contains(EVERYTHING)
        || breakdowns.contains(slice.text())
        || breakdowns.contains(String.join(",", slice.codes().keySet()));
  }

  /** The names in the order of published texts, however they were asked for. */
  private static String sorted(String breakdown) {
    return Arrays.stream(breakdown.split(",", -1))
        .map(String::strip)
        .sorted()
        .collect(joining(","));
  }

  private static boolean shows(Set<String> requested, String code) {
    return requested.isEmpty() || requested.contains(code);
  }
}
