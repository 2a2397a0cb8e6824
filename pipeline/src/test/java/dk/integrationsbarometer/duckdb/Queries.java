package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.util.List;

/** The queries as others see them. */
public final class Queries {
  private Queries() {}

  /** Whether SQL is written for what an indicator measures. */
  public static boolean covers(Indicator indicator) {
    return SqlMeasure.covers(indicator);
  }

  /** The unit's rows on the status dates with what other registers know about them. */
  public static String kept(List<Indicator> indicators) {
    return SqlSteps.kept(indicators);
  }

  /**
   * Figures of one indicator, from the people each time.
   *
   * @param kept whether a table {@code kept} has what other registers know
   */
  public static String figuresOfIndicator(Indicator indicator, boolean kept) {
    return SqlFigures.of(
        List.of(indicator), SqlCells.ofIndicator(indicator, kept ? Facts.KEPT : Facts.JOINED));
  }

  /** What each person adds to each cell of one indicator. */
  public static String contributions(Indicator indicator) {
    return SqlCells.contributions(indicator);
  }

  /** Figures of all indicators of a unit, from one aggregation of the people. */
  public static String figuresOfUnit(List<Indicator> indicators, boolean kept) {
    return SqlFigures.of(indicators, SqlCells.ofUnit(indicators, kept ? Facts.KEPT : Facts.JOINED));
  }
}
