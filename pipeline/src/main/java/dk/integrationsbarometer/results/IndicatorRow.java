package dk.integrationsbarometer.results;

import dk.integrationsbarometer.model.Adjustment;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the figures of an indicator are about.
 *
 * @param confidence the level of its intervals, in per cent; empty when it has none
 * @param adjustment by which method gaps are adjusted; empty when they are not
 * @param pool how many periods each figure rests on, 1 when it is its own alone
 */
public record IndicatorRow(
    String indicator,
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
  static final String TABLE = "indicators";
  public static final String INDICATOR = "indicator";
  public static final String POLICY_AREA = "policy_area";
  public static final String TITLE_DA = "title_da";
  public static final String TITLE_EN = "title_en";
  public static final String DESCRIPTION_DA = "description_da";
  public static final String DESCRIPTION_EN = "description_en";
  public static final String UNIT = "unit";
  public static final String GAP_UNIT = "gap_unit";
  public static final String DIRECTION = "direction";
  public static final String DECIMALS = "decimals";
  public static final String INTERVAL = "interval";
  public static final String SOURCE = "source";
  public static final String DEFINITION_HASH = "definition_hash";
  public static final String CONFIDENCE = "confidence";
  public static final String ADJUSTMENT = "adjustment";
  public static final String POOL = "pool";

  static final List<Column<IndicatorRow>> COLUMNS =
      List.of(
          Column.text(INDICATOR, IndicatorRow::indicator),
          Column.text(POLICY_AREA, IndicatorRow::policyArea),
          Column.text(TITLE_DA, row -> row.title().da()),
          Column.text(TITLE_EN, row -> row.title().en()),
          Column.text(DESCRIPTION_DA, row -> row.description().da()),
          Column.text(DESCRIPTION_EN, row -> row.description().en()),
          Column.text(UNIT, IndicatorRow::unit),
          Column.text(GAP_UNIT, IndicatorRow::gapUnit),
          Column.text(DIRECTION, IndicatorRow::direction),
          Column.number(DECIMALS, IndicatorRow::decimals),
          Column.text(INTERVAL, IndicatorRow::interval),
          Column.text(SOURCE, IndicatorRow::source),
          Column.text(DEFINITION_HASH, IndicatorRow::definitionHash),
          Column.optionalReal(CONFIDENCE, IndicatorRow::confidence),
          Column.optionalText(ADJUSTMENT, IndicatorRow::adjustment),
          Column.number(POOL, IndicatorRow::pool));

  /** Whether gaps are adjusted by regression. */
  public boolean isRegression() {
    return adjustment.filter(Adjustment.Method.REGRESSION.word()::equals).isPresent();
  }

  static IndicatorRow of(Indicator indicator) {
    return new IndicatorRow(
        indicator.id(),
        indicator.policyArea(),
        indicator.label(),
        indicator.description(),
        indicator.valueUnit().code(),
        indicator.valueUnit().gapCode(),
        indicator.direction().name().toLowerCase(Locale.ROOT),
        indicator.decimals(),
        indicator.interval().word(),
        indicator.source(),
        indicator.hash(),
        indicator.interval() == IntervalPolicy.NONE
            ? OptionalDouble.empty()
            : OptionalDouble.of(indicator.confidence().doubleValue()),
        indicator.adjusted().map(adjustment -> adjustment.method().word()),
        indicator.period().pool());
  }

  static IndicatorRow read(StoredRow row) {
    return new IndicatorRow(
        row.text(INDICATOR),
        row.text(POLICY_AREA),
        new Labels(row.text(TITLE_DA), row.text(TITLE_EN)),
        new Labels(row.text(DESCRIPTION_DA), row.text(DESCRIPTION_EN)),
        row.text(UNIT),
        row.text(GAP_UNIT),
        row.text(DIRECTION),
        Math.toIntExact(row.number(DECIMALS)),
        row.text(INTERVAL),
        row.text(SOURCE),
        row.text(DEFINITION_HASH),
        row.optionalReal(CONFIDENCE),
        row.optionalText(ADJUSTMENT),
        Math.toIntExact(row.number(POOL)));
  }
}
