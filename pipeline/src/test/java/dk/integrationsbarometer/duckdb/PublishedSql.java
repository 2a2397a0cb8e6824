package dk.integrationsbarometer.duckdb;

/**
 * Queries over the published tables {@code figures} and {@code gaps} and the figures {@code found};
 * each should give no row.
 */
final class PublishedSql {
  /** Figures that are shown and differ from those found; of nobody, nothing is found. */
  static final String DIFFERING =
      """
      SELECT f.* FROM figures f LEFT JOIN found e
        ON e.indicator = f.indicator AND e.period = f.period AND e.area = f.area AND e.grp = f."group" AND e.breakdown = f.breakdown
      WHERE f.obs_status IN ('A', 'U')
        AND (f.value <> coalesce(e.value, 0) OR f.value IS NULL
          OR f.numerator <> coalesce(e.numerator, 0) OR f.numerator IS NULL
          OR f.denominator <> e.denominator OR (f.denominator IS NULL AND f.unit = 'percent')
          OR f.persons <> coalesce(e.persons, 0))""";

  /**
   * Numbers where there should be none. How many people a hidden share is about may be told when
   * they are not few, and the zeros of an undefined share of nobody give nothing away.
   */
  static final String HIDDEN_BUT_THERE =
      """
      SELECT indicator, breakdown FROM figures
      WHERE obs_status = 'M' AND (value IS NOT NULL OR numerator + denominator + persons <> 0)
      UNION ALL
      SELECT indicator, breakdown FROM figures
      WHERE obs_status = 'Q'
        AND (coalesce(value, numerator, ci_low, ci_high) IS NOT NULL OR persons < 5)
      UNION ALL
      SELECT indicator, breakdown FROM figures
      WHERE obs_status = 'O'
        AND coalesce(value, numerator, denominator, persons, ci_low, ci_high) IS NOT NULL
      UNION ALL
      SELECT indicator, breakdown FROM gaps
      WHERE obs_status NOT IN ('A', 'U') AND coalesce(value, ratio, ci_low, ci_high) IS NOT NULL""";

  static final String NOT_THE_QUOTIENT =
      "SELECT * FROM figures WHERE unit = 'percent' AND value <> 100.0::DOUBLE * numerator / denominator";

  /** Gaps that are not the difference of two figures that are shown. */
  static final String NOT_THE_DIFFERENCE =
      """
      SELECT g.* FROM gaps g
        JOIN figures a ON a.indicator = g.indicator AND a.period = g.period AND a.area = g.area AND a."group" = g."group" AND a.breakdown = g.breakdown
        JOIN figures b ON b.indicator = g.indicator AND b.period = g.period AND b.area = g.area AND b."group" = g.reference AND b.breakdown = g.breakdown
      WHERE g.value IS DISTINCT FROM a.value - b.value""";

  private PublishedSql() {}
}
