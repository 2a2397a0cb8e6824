package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The one place of this package that brings anything to the driver: numbers of rows per date and
 * rule.
 */
final class Counts {
  private Counts() {}

  static List<RuleCount> byDateAndRule(Dataset<Row> judged) {
    return judged
        .groupBy(
            col(CheckedColumns.REFERENCE_DATE),
            coalesce(col(RowRules.RULE), lit("")).alias(RowRules.RULE))
        .agg(count(lit(1)).alias("rows"))
        .collectAsList()
        .stream()
        .map(row -> new RuleCount(date(row), row.getString(1), row.getLong(2)))
        .sorted(Comparator.comparing(RuleCount::line))
        .toList();
  }

  /** How many values of the key stand in more than one row. */
  static long repeatedKeys(Dataset<Row> rows, Column... key) {
    return rows.groupBy(key)
        .agg(count(lit(1)).alias("rows"))
        .filter(col("rows").gt(1))
        .agg(count(lit(1)))
        .collectAsList()
        .get(0)
        .getLong(0);
  }

  private static Optional<LocalDate> date(Row row) {
    return Optional.ofNullable((Date) row.get(0)).map(Date::toLocalDate);
  }
}
