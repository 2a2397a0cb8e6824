package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table of targets: what the city wants a figure, or a gap when there is a reference,
 * to be, and where it stands in a period. A target without any period delivered has one row,
 * without a period.
 *
 * @param targetValue what the definition states; of a part of the base, 0.5 for half
 * @param value the figure or the gap, unrounded
 * @param goal what the value is to be in the end, in its unit
 * @param path what the value should be by now
 */
public record TargetRow(
    @Key String indicator,
    @Key String target,
    @Key Optional<String> period,
    @Key Optional<String> area,
    String rule,
    String group,
    Optional<String> reference,
    Slice breakdown,
    OptionalDouble targetValue,
    Optional<String> basePeriod,
    Optional<String> by,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    OptionalDouble goal,
    OptionalDouble path,
    String unit,
    GoalStatus status,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    Labels note) {
  /**
   * Each goal once, in the newest period in which it was judged; of one that never was, the newest
   * row.
   */
  public static List<TargetRow> newest(List<TargetRow> rows) {
    Map<List<String>, TargetRow> newest = new LinkedHashMap<>();
    rows.forEach(
        row -> newest.merge(List.of(row.indicator(), row.target()), row, TargetRow::preferred));
    return List.copyOf(newest.values());
  }

  private static TargetRow preferred(TargetRow one, TargetRow other) {
    Comparator<TargetRow> order =
        Comparator.comparing((TargetRow row) -> row.status() != GoalStatus.NOT_MEASURED)
            .thenComparing(row -> row.period().orElse(""));
    return order.compare(one, other) < 0 ? other : one;
  }
}
