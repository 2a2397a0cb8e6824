package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The one place of this package that brings anything to the driver: numbers of rows per date and
 * rule.
 *
 * @param byDateAndRule rows per reference date and broken rule
 * @param repeatedKeys how many keys stand in more than one row that follows all rules
 */
record RowCounts(List<RuleCount> byDateAndRule, long repeatedKeys) {
  private static final String ROWS = "rows$";
  private static final String REPEATED = "repeated$";

  /** Whether a row broke a rule. */
  boolean hasRejects() {
    return byDateAndRule.stream().anyMatch(count -> !count.rule().isEmpty());
  }

  /**
   * Counts rows and repeated keys together, of all deliveries of a batch: with many small
   * deliveries every query more costs more than its work.
   *
   * @param judged rows with their delivery, key, date and {@link RowRules#RULE}
   * @param deliveries how many there are
   * @return by the number of the delivery
   */
  static List<RowCounts> of(Dataset<Row> judged, Register register, int deliveries) {
    List<Column> identity = new ArrayList<>();
    identity.add(coalesce(col(RowRules.RULE), lit("")).alias(RowRules.RULE));
    identity.add(col(CheckedColumns.REFERENCE_DATE));
    identity.add(col(Batch.DELIVERY));
    register.key().forEach(name -> identity.add(col(name)));

    Column repeated =
        register.key().isEmpty()
            ? lit(0L)
            : when(col(ROWS).gt(1).and(col(RowRules.RULE).equalTo("")), 1L).otherwise(0L);
    List<Row> found =
        judged
            .groupBy(identity.toArray(Column[]::new))
            .agg(count(lit(1)).alias(ROWS))
            .groupBy(col(CheckedColumns.REFERENCE_DATE), col(RowRules.RULE), col(Batch.DELIVERY))
            .agg(sum(col(ROWS)).alias(ROWS), sum(repeated).alias(REPEATED))
            .collectAsList();
    List<RowCounts> counts = new ArrayList<>();
    for (int i = 0; i < deliveries; i++) {
      int delivery = i;
      counts.add(of(found.stream().filter(row -> row.getInt(2) == delivery).toList()));
    }

    return counts;
  }

  private static RowCounts of(List<Row> ofDelivery) {
    return new RowCounts(
        ofDelivery.stream()
            .map(row -> new RuleCount(date(row), row.getString(1), row.getLong(3)))
            .sorted(Comparator.comparing(RuleCount::line))
            .toList(),
        ofDelivery.stream().mapToLong(row -> row.getLong(4)).sum());
  }

  private static Optional<LocalDate> date(Row row) {
    return Optional.ofNullable((LocalDate) row.get(0));
  }
}
