package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedGoal;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.GoalStatus;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Labels;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Target;
import dk.integrationsbarometer.statistics.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A row of the published table of targets: what the city wants a figure, or a gap when there is a
 * reference, to be, and where it stands in a period. A target without any period delivered has one
 * row, without a period.
 *
 * @param targetValue what the definition states; of a part of the base, 0.5 for half
 * @param value the figure or the gap, unrounded
 * @param goal what the value is to be in the end, in its unit
 * @param path what the value should be by now
 */
public record TargetRow(
    String indicator,
    String target,
    Optional<String> period,
    Optional<String> area,
    String rule,
    String group,
    Optional<String> reference,
    String breakdown,
    OptionalDouble targetValue,
    Optional<String> basePeriod,
    Optional<String> by,
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    OptionalDouble goal,
    OptionalDouble path,
    String unit,
    GoalStatus status,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    Labels note) {
  static final String TABLE = "targets";
  public static final String TARGET = "target";
  public static final String RULE = "rule";
  public static final String TARGET_VALUE = "target_value";
  public static final String BY = "by";
  public static final String GOAL = "goal";
  public static final String PATH = "path";
  public static final String STATUS = "status";
  public static final String NOTE_DA = "note_da";
  public static final String NOTE_EN = "note_en";

  static final List<Column<TargetRow>> COLUMNS =
      List.of(
          Column.text(FigureRow.INDICATOR, TargetRow::indicator),
          Column.text(TARGET, TargetRow::target),
          Column.optionalText(FigureRow.PERIOD, TargetRow::period),
          Column.optionalText(FigureRow.AREA, TargetRow::area),
          Column.text(RULE, TargetRow::rule),
          Column.text(FigureRow.GROUP, TargetRow::group),
          Column.optionalText(GapRow.REFERENCE, TargetRow::reference),
          Column.text(FigureRow.BREAKDOWN, TargetRow::breakdown),
          Column.optionalReal(TARGET_VALUE, TargetRow::targetValue),
          Column.optionalText(ChangeRow.BASE_PERIOD, TargetRow::basePeriod),
          Column.optionalText(BY, TargetRow::by),
          Column.optionalReal(FigureRow.VALUE, TargetRow::value),
          Column.optionalReal(FigureRow.CI_LOW, TargetRow::ciLow),
          Column.optionalReal(FigureRow.CI_HIGH, TargetRow::ciHigh),
          Column.optionalReal(GOAL, TargetRow::goal),
          Column.optionalReal(PATH, TargetRow::path),
          Column.text(FigureRow.UNIT, TargetRow::unit),
          Column.text(STATUS, row -> row.status().word()),
          Column.text(FigureRow.OBS_STATUS, row -> row.obsStatus().code()),
          Column.text(FigureRow.CONF_STATUS, row -> row.confStatus().code()),
          Column.text(NOTE_DA, row -> row.note().da()),
          Column.text(NOTE_EN, row -> row.note().en()));

  /** The targets of an indicator, in the order in which they are written, by period. */
  static Stream<TargetRow> rows(Releasable releasable) {
    List<TargetRow> rows = new ArrayList<>();
    Indicator indicator = releasable.indicator();
    for (Target target : indicator.targets()) {
      List<ReleasedGoal> goals =
          releasable.goals().stream().filter(goal -> goal.target().equals(target)).toList();
      goals.forEach(goal -> rows.add(row(indicator, target, Optional.of(goal))));
      if (goals.isEmpty()) {
        rows.add(row(indicator, target, Optional.empty()));
      }
    }

    return rows.stream();
  }

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

  private static TargetRow row(Indicator indicator, Target target, Optional<ReleasedGoal> goal) {
    Optional<Interval> interval = goal.flatMap(ReleasedGoal::interval);
    return new TargetRow(
        indicator.id(),
        target.id(),
        goal.map(each -> each.period().code()),
        goal.map(ReleasedGoal::area),
        target.rule().word(),
        target.group(),
        target.reference(),
        target.slice().text(),
        target
            .value()
            .map(value -> OptionalDouble.of(value.doubleValue()))
            .orElse(OptionalDouble.empty()),
        target.base().map(Period::code),
        target.by().map(LocalDate::toString),
        number(goal, ReleasedGoal::value),
        IntervalColumns.low(interval),
        IntervalColumns.high(interval),
        number(goal, ReleasedGoal::goal),
        number(goal, ReleasedGoal::path),
        target.reference().isPresent()
            ? indicator.valueUnit().gapCode()
            : indicator.valueUnit().code(),
        goal.map(ReleasedGoal::status).orElse(GoalStatus.NOT_MEASURED),
        goal.map(ReleasedGoal::obsStatus).orElse(ObsStatus.MISSING),
        goal.map(ReleasedGoal::confStatus).orElse(ConfStatus.FREE),
        target.note());
  }

  private static OptionalDouble number(
      Optional<ReleasedGoal> goal, Function<ReleasedGoal, OptionalDouble> part) {
    return goal.map(part).orElse(OptionalDouble.empty());
  }

  static TargetRow read(StoredRow row) {
    return new TargetRow(
        row.text(FigureRow.INDICATOR),
        row.text(TARGET),
        row.optionalText(FigureRow.PERIOD),
        row.optionalText(FigureRow.AREA),
        row.text(RULE),
        row.text(FigureRow.GROUP),
        row.optionalText(GapRow.REFERENCE),
        row.text(FigureRow.BREAKDOWN),
        row.optionalReal(TARGET_VALUE),
        row.optionalText(ChangeRow.BASE_PERIOD),
        row.optionalText(BY),
        row.optionalReal(FigureRow.VALUE),
        row.optionalReal(FigureRow.CI_LOW),
        row.optionalReal(FigureRow.CI_HIGH),
        row.optionalReal(GOAL),
        row.optionalReal(PATH),
        row.text(FigureRow.UNIT),
        GoalStatus.of(row.text(STATUS)),
        ObsStatus.of(row.text(FigureRow.OBS_STATUS)),
        ConfStatus.of(row.text(FigureRow.CONF_STATUS)),
        new Labels(row.text(NOTE_DA), row.text(NOTE_EN)));
  }
}
