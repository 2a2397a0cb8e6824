package dk.integrationsbarometer.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.results.AdjustedColumns;
import dk.integrationsbarometer.results.BenchmarkRow;
import dk.integrationsbarometer.results.BreakRow;
import dk.integrationsbarometer.results.ChangeRow;
import dk.integrationsbarometer.results.FigureRow;
import dk.integrationsbarometer.results.GapChangeRow;
import dk.integrationsbarometer.results.GapPartRow;
import dk.integrationsbarometer.results.GapRow;
import dk.integrationsbarometer.results.GoalOverviewRow;
import dk.integrationsbarometer.results.GradientRow;
import dk.integrationsbarometer.results.IndicatorRow;
import dk.integrationsbarometer.results.TargetRow;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Published rows as objects with the names of their columns. */
final class JsonRows {
  private JsonRows() {}

  static void indicator(ObjectNode to, IndicatorRow row) {
    to.put(IndicatorRow.INDICATOR, row.indicator())
        .put(IndicatorRow.POLICY_AREA, row.policyArea())
        .put(IndicatorRow.TITLE_DA, row.title().da())
        .put(IndicatorRow.TITLE_EN, row.title().en())
        .put(IndicatorRow.DESCRIPTION_DA, row.description().da())
        .put(IndicatorRow.DESCRIPTION_EN, row.description().en())
        .put(IndicatorRow.UNIT, row.unit())
        .put(IndicatorRow.GAP_UNIT, row.gapUnit())
        .put(IndicatorRow.DIRECTION, row.direction())
        .put(IndicatorRow.DECIMALS, row.decimals())
        .put(IndicatorRow.INTERVAL, row.interval())
        .put(IndicatorRow.SOURCE, row.source())
        .put(IndicatorRow.DEFINITION_HASH, row.definitionHash());
    put(to, IndicatorRow.CONFIDENCE, row.confidence());
    to.put(IndicatorRow.ADJUSTMENT, row.adjustment().orElse(null))
        .put(IndicatorRow.POOL, row.pool());
  }

  static void seriesBreak(ObjectNode to, BreakRow row) {
    to.put(IndicatorRow.INDICATOR, row.indicator())
        .put(BreakRow.FIRST_DAY, row.firstDay())
        .put(BreakRow.NOTE_DA, row.note().da())
        .put(BreakRow.NOTE_EN, row.note().en());
  }

  static void figure(ObjectNode to, FigureRow row) {
    to.put(FigureRow.INDICATOR, row.indicator())
        .put(FigureRow.PERIOD, row.period())
        .put(FigureRow.AREA, row.area())
        .put(FigureRow.GROUP, row.group())
        .put(FigureRow.BREAKDOWN, row.slice().text());
    put(to, FigureRow.VALUE, row.value());
    interval(to, row.ciLow(), row.ciHigh());
    to.put(FigureRow.UNIT, row.unit());
    put(to, FigureRow.NUMERATOR, row.numerator());
    put(to, FigureRow.DENOMINATOR, row.denominator());
    put(to, FigureRow.PERSONS, row.persons());
    to.put(FigureRow.OBS_STATUS, row.obsStatus().code())
        .put(FigureRow.CONF_STATUS, row.confStatus().code());
  }

  static void gap(ObjectNode to, GapRow row) {
    to.put(GapRow.INDICATOR, row.indicator())
        .put(GapRow.PERIOD, row.period())
        .put(GapRow.AREA, row.area())
        .put(GapRow.GROUP, row.group())
        .put(GapRow.REFERENCE, row.reference())
        .put(GapRow.BREAKDOWN, row.slice().text());
    put(to, GapRow.VALUE, row.value());
    interval(to, row.ciLow(), row.ciHigh());
    to.put(GapRow.UNIT, row.unit());
    put(to, GapRow.RATIO, row.ratio());
    put(to, GapRow.RATIO_CI_LOW, row.ratioCiLow());
    put(to, GapRow.RATIO_CI_HIGH, row.ratioCiHigh());
    to.put(GapRow.OBS_STATUS, row.obsStatus().code())
        .put(GapRow.CONF_STATUS, row.confStatus().code());
    put(to, GapRow.DETECTABLE, row.detectable());
    adjusted(to, row.adjusted());
  }

  private static void adjusted(ObjectNode to, AdjustedColumns adjusted) {
    put(to, AdjustedColumns.ADJUSTED, adjusted.value());
    put(to, AdjustedColumns.CI_LOW, adjusted.ciLow());
    put(to, AdjustedColumns.CI_HIGH, adjusted.ciHigh());
    put(to, AdjustedColumns.COMPARED_GROUP, adjusted.comparedGroup());
    put(to, AdjustedColumns.COMPARED_REFERENCE, adjusted.comparedReference());
    to.put(AdjustedColumns.OBS_STATUS, adjusted.obsStatus().map(ObsStatus::code).orElse(null));
  }

  static void gapPart(ObjectNode to, GapPartRow row) {
    to.put(GapRow.INDICATOR, row.indicator())
        .put(GapRow.PERIOD, row.period())
        .put(GapRow.AREA, row.area())
        .put(GapRow.GROUP, row.group())
        .put(GapRow.REFERENCE, row.reference())
        .put(GapPartRow.PART, row.part())
        .put(GapRow.VALUE, row.value())
        .put(GapRow.UNIT, row.unit());
  }

  static void change(ObjectNode to, ChangeRow row) {
    to.put(FigureRow.INDICATOR, row.indicator())
        .put(FigureRow.PERIOD, row.period())
        .put(FigureRow.AREA, row.area())
        .put(FigureRow.GROUP, row.group())
        .put(FigureRow.BREAKDOWN, row.slice().text())
        .put(ChangeRow.BASE_PERIOD, row.basePeriod());
    put(to, FigureRow.VALUE, row.value());
    interval(to, row.ciLow(), row.ciHigh());
    to.put(FigureRow.UNIT, row.unit())
        .put(ChangeRow.TREND, row.trend().word())
        .put(FigureRow.OBS_STATUS, row.obsStatus().code())
        .put(FigureRow.CONF_STATUS, row.confStatus().code());
  }

  static void gapChange(ObjectNode to, GapChangeRow row) {
    to.put(GapRow.INDICATOR, row.indicator())
        .put(GapRow.PERIOD, row.period())
        .put(GapRow.AREA, row.area())
        .put(GapRow.GROUP, row.group())
        .put(GapRow.REFERENCE, row.reference())
        .put(GapRow.BREAKDOWN, row.slice().text())
        .put(ChangeRow.BASE_PERIOD, row.basePeriod());
    put(to, GapRow.VALUE, row.value());
    interval(to, row.ciLow(), row.ciHigh());
    to.put(GapRow.UNIT, row.unit())
        .put(GapRow.OBS_STATUS, row.obsStatus().code())
        .put(GapRow.CONF_STATUS, row.confStatus().code());
  }

  static void gradient(ObjectNode to, GradientRow row) {
    to.put(FigureRow.INDICATOR, row.indicator())
        .put(FigureRow.PERIOD, row.period())
        .put(FigureRow.AREA, row.area())
        .put(FigureRow.GROUP, row.group())
        .put(GradientRow.OVER, row.over());
    put(to, GradientRow.SLOPE, row.slope());
    interval(to, row.ciLow(), row.ciHigh());
    put(to, GradientRow.RELATIVE, row.relative());
    put(to, GradientRow.RELATIVE_CI_LOW, row.relativeCiLow());
    put(to, GradientRow.RELATIVE_CI_HIGH, row.relativeCiHigh());
    put(to, GradientRow.INCLUDED, row.included());
    to.put(FigureRow.UNIT, row.unit())
        .put(FigureRow.OBS_STATUS, row.obsStatus().code())
        .put(FigureRow.CONF_STATUS, row.confStatus().code());
  }

  static void benchmark(ObjectNode to, BenchmarkRow row) {
    to.put(GapRow.INDICATOR, row.indicator())
        .put(GapRow.PERIOD, row.period())
        .put(GapRow.AREA, row.area())
        .put(BenchmarkRow.BENCHMARK, row.benchmark())
        .put(GapRow.GROUP, row.group())
        .put(GapRow.BREAKDOWN, row.slice().text());
    put(to, GapRow.VALUE, row.value());
    interval(to, row.ciLow(), row.ciHigh());
    put(to, GapRow.RATIO, row.ratio());
    put(to, GapRow.RATIO_CI_LOW, row.ratioCiLow());
    put(to, GapRow.RATIO_CI_HIGH, row.ratioCiHigh());
    to.put(GapRow.UNIT, row.unit())
        .put(GapRow.OBS_STATUS, row.obsStatus().code())
        .put(GapRow.CONF_STATUS, row.confStatus().code());
  }

  static void target(ObjectNode to, TargetRow row) {
    to.put(FigureRow.INDICATOR, row.indicator())
        .put(TargetRow.TARGET, row.target())
        .put(FigureRow.PERIOD, row.period().orElse(null))
        .put(FigureRow.AREA, row.area().orElse(null))
        .put(TargetRow.RULE, row.rule())
        .put(FigureRow.GROUP, row.group())
        .put(GapRow.REFERENCE, row.reference().orElse(null))
        .put(FigureRow.BREAKDOWN, row.breakdown());
    put(to, TargetRow.TARGET_VALUE, row.targetValue());
    to.put(ChangeRow.BASE_PERIOD, row.basePeriod().orElse(null))
        .put(TargetRow.BY, row.by().orElse(null));
    put(to, FigureRow.VALUE, row.value());
    interval(to, row.ciLow(), row.ciHigh());
    put(to, TargetRow.GOAL, row.goal());
    put(to, TargetRow.PATH, row.path());
    to.put(FigureRow.UNIT, row.unit())
        .put(TargetRow.STATUS, row.status().word())
        .put(FigureRow.OBS_STATUS, row.obsStatus().code())
        .put(FigureRow.CONF_STATUS, row.confStatus().code())
        .put(TargetRow.NOTE_DA, row.note().da())
        .put(TargetRow.NOTE_EN, row.note().en());
  }

  static void overview(ObjectNode to, GoalOverviewRow row) {
    to.put(IndicatorRow.POLICY_AREA, row.policyArea())
        .put(TargetRow.STATUS, row.status().word())
        .put(GoalOverviewRow.GOALS, row.goals());
  }

  private static void interval(ObjectNode to, OptionalDouble low, OptionalDouble high) {
    put(to, FigureRow.CI_LOW, low);
    put(to, FigureRow.CI_HIGH, high);
  }

  private static void put(ObjectNode to, String name, OptionalDouble number) {
    if (number.isPresent()) {
      to.put(name, number.getAsDouble());
    } else {
      to.putNull(name);
    }
  }

  private static void put(ObjectNode to, String name, OptionalLong number) {
    if (number.isPresent()) {
      to.put(name, number.getAsLong());
    } else {
      to.putNull(name);
    }
  }
}
