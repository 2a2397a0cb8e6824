package dk.integrationsbarometer.results;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Labels;
import dk.integrationsbarometer.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the published table of targets: what the city wants a figure, or a gap when there is a
 * reference, to be. Whether it is reached is not told here.
 */
public record TargetRow(
    String indicator,
    String target,
    String rule,
    String group,
    Optional<String> reference,
    String breakdown,
    OptionalDouble targetValue,
    String unit,
    Optional<String> basePeriod,
    Optional<String> by,
    Labels note) {
  static final String TABLE = "targets";
  static final String TARGET = "target";
  static final String RULE = "rule";
  static final String TARGET_VALUE = "target_value";
  static final String BY = "by";
  static final String NOTE_DA = "note_da";
  static final String NOTE_EN = "note_en";

  static final List<Column<TargetRow>> COLUMNS =
      List.of(
          Column.text(FigureRow.INDICATOR, TargetRow::indicator),
          Column.text(TARGET, TargetRow::target),
          Column.text(RULE, TargetRow::rule),
          Column.text(FigureRow.GROUP, TargetRow::group),
          Column.optionalText(GapRow.REFERENCE, TargetRow::reference),
          Column.text(FigureRow.BREAKDOWN, TargetRow::breakdown),
          Column.optionalReal(TARGET_VALUE, TargetRow::targetValue),
          Column.text(FigureRow.UNIT, TargetRow::unit),
          Column.optionalText(ChangeRow.BASE_PERIOD, TargetRow::basePeriod),
          Column.optionalText(BY, TargetRow::by),
          Column.text(NOTE_DA, row -> row.note().da()),
          Column.text(NOTE_EN, row -> row.note().en()));

  /** The targets of an indicator, in the order in which they are written. */
  static Stream<TargetRow> rows(Indicator indicator) {
    return indicator.targets().stream().map(target -> row(indicator, target));
  }

  private static TargetRow row(Indicator indicator, Target target) {
    boolean isOfDifference =
        target.reference().isPresent() || target.rule() == Target.Rule.YEARLY_STEP;
    return new TargetRow(
        indicator.id(),
        target.id(),
        target.rule().word(),
        target.group(),
        target.reference(),
        target.slice().text(),
        target
            .value()
            .map(value -> OptionalDouble.of(value.doubleValue()))
            .orElse(OptionalDouble.empty()),
        isOfDifference ? indicator.valueUnit().gapCode() : indicator.valueUnit().code(),
        target.base().map(period -> period.code()),
        target.by().map(day -> day.toString()),
        target.note());
  }
}
