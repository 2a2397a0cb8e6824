package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.testkit.Chosen;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The number of residents of each origin as the tables tell it. The city's policy for 2023-2026
 * prints 100,826 with a minority background, which the profile's quotas give in a town of 650,000.
 */
final class CountByOrigin {
  private CountByOrigin() {}

  static String of(long people, Path out) {
    String indicator = Chosen.one("by-origin");
    String query =
        ("select period, \"group\", numerator::bigint from read_parquet('%s/latest/figures/*.parquet')"
                + " where indicator = '%s' and breakdown = '' and area = '101'"
                + " and numerator is not null order by period, \"group\"")
            .formatted(out, indicator);
    try (DuckDb duck = DuckDb.open()) {
      return "%n%s of %d people (period | group | count): %s"
          .formatted(indicator, people, String.join("; ", duck.rows(query)));
    } catch (SQLException e) {
      throw new IllegalStateException("Failed to read the tables of the run", e);
    }
  }
}
