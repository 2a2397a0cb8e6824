package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.gate.Tallies;
import dk.integrationsbarometer.registers.gate.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Brings to the driver numbers of rows per date and rule, and per date, column and code.
 *
 * @param byDateAndRule rows per reference date and broken rule
 * @param repeatedKeys how many keys stand in more than one row that follows all rules
 * @param tallies of the rows that follow all rules
 */
record RowCounts(List<RuleCount> byDateAndRule, long repeatedKeys, List<Tally> tallies) {
  private static final String REPEATED = "repeated$";

  /** Whether a row broke a rule. */
  boolean hasRejects() {
    return byDateAndRule.stream().anyMatch(count -> !count.rule().isEmpty());
  }

  /**
   * Counts rows, repeated keys and values together, of all deliveries of a batch: with many small
   * deliveries every query more costs more than its work.
   *
   * @param judged rows with their delivery, key, date and {@link RowRules#RULE}
   * @param deliveries how many there are
   * @return by the number of the delivery
   */
  static List<RowCounts> of(Dataset<Row> judged, Register register, int deliveries) {
    List<Row> found = byRule(judged, register).union(byCode(judged, register)).collectAsList();
    List<RowCounts> counts = new ArrayList<>();
    for (int i = 0; i < deliveries; i++) {
      int delivery = i;
      counts.add(of(found.stream().filter(row -> row.getInt(2) == delivery).toList(), register));
    }

    return counts;
  }

  private static Dataset<Row> byRule(Dataset<Row> judged, Register register) {
    List<Column> identity = new ArrayList<>();
    identity.add(coalesce(col(RowRules.RULE), lit("")).alias(RowRules.RULE));
    identity.add(col(CheckedColumns.REFERENCE_DATE));
    identity.add(col(Batch.DELIVERY));
    register.key().forEach(name -> identity.add(col(name)));

    Column repeated =
        register.key().isEmpty()
            ? lit(0L)
            : when(col(Tallies.ROWS).gt(1).and(col(RowRules.RULE).equalTo("")), 1L).otherwise(0L);
    return judged
        .groupBy(identity.toArray(Column[]::new))
        .agg(count(lit(1)).alias(Tallies.ROWS))
        .groupBy(col(CheckedColumns.REFERENCE_DATE), col(RowRules.RULE), col(Batch.DELIVERY))
        .agg(sum(col(Tallies.ROWS)).alias(Tallies.ROWS), sum(repeated).alias(REPEATED))
        .select(
            col(CheckedColumns.REFERENCE_DATE),
            col(RowRules.RULE),
            col(Batch.DELIVERY),
            col(Tallies.ROWS),
            col(REPEATED),
            lit(null).cast(DataTypes.StringType).alias(Tallies.COLUMN),
            lit(null).cast(DataTypes.StringType).alias(Tallies.CODE));
  }

  private static Dataset<Row> byCode(Dataset<Row> judged, Register register) {
    return Tallies.of(
            judged.filter(col(RowRules.RULE).isNull()),
            register,
            List.of(CheckedColumns.REFERENCE_DATE, Batch.DELIVERY))
        .select(
            col(CheckedColumns.REFERENCE_DATE),
            lit("").alias(RowRules.RULE),
            col(Batch.DELIVERY),
            col(Tallies.ROWS),
            col(Tallies.CONTENT),
            col(Tallies.COLUMN),
            col(Tallies.CODE));
  }

  private static RowCounts of(List<Row> ofDelivery, Register register) {
    List<Row> byRule = ofDelivery.stream().filter(row -> row.isNullAt(5)).toList();
    return new RowCounts(
        byRule.stream()
            .map(row -> new RuleCount(date(row), row.getString(1), row.getLong(3)))
            .sorted(Comparator.comparing(RuleCount::line))
            .toList(),
        byRule.stream().mapToLong(row -> row.getLong(4)).sum(),
        ofDelivery.stream()
            .filter(row -> !row.isNullAt(5))
            .map(row -> tally(row, register))
            .toList());
  }

  private static Tally tally(Row row, Register register) {
    String column = row.getString(5);
    String code = row.isNullAt(6) ? "" : Tallies.code(register, column, row.getString(6));
    return new Tally(date(row), column, code, row.getLong(3), row.getLong(4));
  }

  private static Optional<LocalDate> date(Row row) {
    return Optional.ofNullable((LocalDate) row.get(0));
  }
}
