package dk.integrationsbarometer.exports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.results.BenchmarkRow;
import dk.integrationsbarometer.results.BreakRow;
import dk.integrationsbarometer.results.ChangeRow;
import dk.integrationsbarometer.results.FigureRow;
import dk.integrationsbarometer.results.GapChangeRow;
import dk.integrationsbarometer.results.GapPartRow;
import dk.integrationsbarometer.results.GapRow;
import dk.integrationsbarometer.results.GradientRow;
import dk.integrationsbarometer.results.IndicatorRow;
import dk.integrationsbarometer.results.TargetRow;
import java.util.Arrays;
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

  /** Whether it was asked for; so every row that is shown has its indicator beside it. */
  boolean shows(IndicatorRow row) {
    return shows(indicators, row.indicator());
  }

  boolean shows(BreakRow row) {
    return shows(indicators, row.indicator());
  }

  boolean shows(FigureRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && shows(groups, row.group())
        && shows(row.slice());
  }

  boolean shows(GapRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && showsPair(row.group(), row.reference())
        && shows(row.slice());
  }

  boolean shows(GapPartRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && showsPair(row.group(), row.reference());
  }

  boolean shows(ChangeRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && showsGroup(row.group())
        && shows(row.slice());
  }

  boolean shows(GapChangeRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && showsPair(row.group(), row.reference())
        && shows(row.slice());
  }

  boolean shows(GradientRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && showsGroup(row.group());
  }

  boolean shows(BenchmarkRow row) {
    return shows(indicators, row.indicator())
        && shows(periods, row.period())
        && shows(areas, row.area())
        && showsGroup(row.group())
        && shows(row.slice());
  }

  boolean shows(TargetRow row) {
    return shows(indicators, row.indicator())
        && row.period().map(this::showsPeriod).orElse(true)
        && row.area().map(area -> shows(areas, area)).orElse(true);
  }

  boolean showsPeriod(String period) {
    return shows(periods, period);
  }

  boolean showsGroup(String group) {
    return shows(groups, group);
  }

  /** Of a gap, the group or its reference. */
  boolean showsPair(String group, String reference) {
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

  private static boolean shows(Set<String> wished, String code) {
    return wished.isEmpty() || wished.contains(code);
  }
}
