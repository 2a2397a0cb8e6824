package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.labels.Labels;
import java.util.Locale;
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
    @Key String indicator,
    String policyArea,
    Labels title,
    Labels description,
    String unit,
    String gapUnit,
    String direction,
    int decimals,
    String interval,
    String source,
    String definitionHash,
    OptionalDouble confidence,
    Optional<String> adjustment,
    int pool) {
  /** Whether gaps are adjusted by regression. */
  public boolean isRegression() {
    return adjustment.filter(Adjustment.Method.REGRESSION.word()::equals).isPresent();
  }

  public static IndicatorRow of(Indicator indicator) {
    return new IndicatorRow(
        indicator.id(),
        indicator.policyArea(),
        indicator.label(),
        indicator.description(),
        indicator.valueUnit().code(),
        indicator.valueUnit().gapCode(),
        indicator.direction().name().toLowerCase(Locale.ROOT),
        indicator.decimals(),
        indicator.design().isPresent() ? IntervalPolicy.DRAWN_SURVEY : indicator.interval().word(),
        indicator.source(),
        indicator.hash(),
        indicator.interval() == IntervalPolicy.NONE
            ? OptionalDouble.empty()
            : OptionalDouble.of(indicator.confidence().doubleValue()),
        indicator.adjusted().map(adjustment -> adjustment.method().word()),
        indicator.period().pool());
  }
}
