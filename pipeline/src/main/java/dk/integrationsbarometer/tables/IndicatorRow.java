package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table of indicators: what the figures of an indicator are about.
 *
 * @param confidence the level of its intervals, in per cent; empty when it has none
 * @param adjustment by which method gaps are adjusted; empty when they are not
 * @param pool how many periods each figure rests on, 1 when it is its own alone
 */
public record IndicatorRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @CodeOf(CodeLists.POLICY_AREA) String policyArea,
    Labels title,
    Labels description,
    @CodeOf(CodeLists.UNIT) String unit,
    @CodeOf(CodeLists.UNIT) String gapUnit,
    @CodeOf(CodeLists.DIRECTION) String direction,
    int decimals,
    @CodeOf(CodeLists.INTERVAL) String interval,
    String source,
    String definitionHash,
    OptionalDouble confidence,
    @CodeOf(CodeLists.ADJUSTMENT) Optional<String> adjustment,
    int pool,
    IndicatorLife life) {
  /** Whether gaps are adjusted by regression. */
  public boolean isRegression() {
    return adjustment.filter(Adjustment.Method.REGRESSION.code()::equals).isPresent();
  }

  public static IndicatorRow of(Indicator indicator) {
    return new IndicatorRow(
        indicator.id(),
        indicator.policyArea(),
        indicator.label(),
        indicator.description(),
        indicator.valueUnit().code(),
        indicator.valueUnit().gapCode(),
        indicator.direction().code(),
        indicator.decimals(),
        indicator.design().isPresent() ? IntervalPolicy.DRAWN_SURVEY : indicator.interval().word(),
        indicator.source(),
        indicator.hash(),
        indicator.interval() == IntervalPolicy.NONE
            ? OptionalDouble.empty()
            : OptionalDouble.of(indicator.confidence().doubleValue()),
        indicator.adjusted().map(adjustment -> adjustment.method().code()),
        indicator.period().pool(),
        IndicatorLife.of(indicator.stewardship()));
  }
}
