package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.testkit.Chosen;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * The number of residents with a minority background as the tables tell it. The city's policy
 * 2023-2026 prints 100,826, which the profile's quotas give in a town of 650,000.
 */
final class MinorityCount {
  private MinorityCount() {}

  static String of(long people, Path out) {
    Map.Entry<String, String> counted = Chosen.periods("minority").entrySet().iterator().next();
    String query =
        "select period, sum(numerator)::bigint from read_parquet('%s/latest/figures/*.parquet')"
                .formatted(out)
            + " where indicator = '%s' and \"group\" = '%s' and breakdown = '' and area = '101'"
                .formatted(counted.getKey(), counted.getValue())
            + " group by period order by period";
    try (DuckDb duck = DuckDb.open()) {
      List<String> rows = duck.rows(query);
      return "%n%s, group %s, of %d people (period | count): %s"
          .formatted(counted.getKey(), counted.getValue(), people, String.join("; ", rows));
    } catch (SQLException e) {
      throw new IllegalStateException("Failed to read the tables of the run", e);
    }
  }
}
