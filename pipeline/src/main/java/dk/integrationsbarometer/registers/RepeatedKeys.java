package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.RowRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Finds the rows that share a key with another row of their reference date. Only used when there
 * are any, as it costs a sort of all rows.
 */
final class RepeatedKeys {
  private static final String SHARING = "rows_sharing_key$";

  private RepeatedKeys() {}

  static Dataset<Row> mark(Dataset<Row> rows, Register register) {
    List<Column> key = new ArrayList<>(List.of(col(CheckedColumns.REFERENCE_DATE)));
    register.key().forEach(name -> key.add(col(name)));
    var sameKey = Window.partitionBy(key.toArray(Column[]::new));
    return rows.withColumn(SHARING, count(lit(1)).over(sameKey))
        .withColumn(RowRules.RULE, when(col(SHARING).gt(1), lit(RowRule.KEY.code())))
        .drop(SHARING);
  }

  static Column[] asText(Register register) {
    List<Column> columns = new ArrayList<>();
    columns.add(col(RowRules.RULE));
    columns.add(lit(null).cast(DataTypes.StringType).alias(WantedForms.WANTED));
    for (RegisterColumn column : register.columns()) {
      columns.add(col(column.name()).cast(DataTypes.StringType).alias(column.name()));
    }

    columns.add(lit(null).cast(DataTypes.StringType).alias(RawRows.MALFORMED));
    return columns.toArray(Column[]::new);
  }
}
