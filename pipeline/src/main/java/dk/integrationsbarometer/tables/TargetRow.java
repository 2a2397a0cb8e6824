package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Newest;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.util.Comparator;
import java.util.List;
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
 * @param baseValue the figure or the gap in the base period, unrounded
 * @param newest whether the row is the one that counts for the target
 */
public record TargetRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key String target,
    @Key @CodeOf(CodeLists.PERIOD) Optional<String> period,
    @Key @CodeOf(CodeLists.AREA) Optional<String> area,
    @CodeOf(CodeLists.RULE) String rule,
    @CodeOf(CodeLists.GROUP) String group,
    @CodeOf(CodeLists.REFERENCE) Optional<String> reference,
    Slice breakdown,
    OptionalDouble targetValue,
    @CodeOf(CodeLists.PERIOD) Optional<String> basePeriod,
    Optional<String> by,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    OptionalDouble goal,
    OptionalDouble path,
    @CodeOf(CodeLists.UNIT) String unit,
    @CodeOf(CodeLists.STATUS) GoalStatus status,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus,
    Labels note,
    GoalPlace place,
    OptionalDouble baseValue,
    @CodeOf(CodeLists.NEWEST) Newest newest) {
  private static final Comparator<TargetRow> ORDER =
      Comparator.comparing((TargetRow row) -> row.status() != GoalStatus.NOT_MEASURED)
          .thenComparing(row -> row.period().orElse(""));

  /** Each goal once, in the row that counts. */
  public static List<TargetRow> newest(List<TargetRow> rows) {
    return rows.stream().filter(row -> row.newest() == Newest.YES).toList();
  }

  /**
   * The rows of one target, the one marked that counts: the newest period in which it was judged;
   * if it never was, the newest row.
   */
  public static List<TargetRow> marked(List<TargetRow> rows) {
    Optional<TargetRow> newest = rows.stream().max(ORDER);
    return rows.stream()
        .map(row -> row.marked(newest.filter(row::equals).isPresent() ? Newest.YES : Newest.NO))
        .toList();
  }

  private TargetRow marked(Newest mark) {
    return new TargetRow(
        indicator,
        target,
        period,
        area,
        rule,
        group,
        reference,
        breakdown,
        targetValue,
        basePeriod,
        by,
        value,
        interval,
        goal,
        path,
        unit,
        status,
        obsStatus,
        confStatus,
        note,
        place,
        baseValue,
        mark);
  }
}
