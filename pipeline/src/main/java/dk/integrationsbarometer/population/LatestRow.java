package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * The value in the row that began last; of several that began on the same day, the largest value.
 *
 * @param packing how day and value go into one number, where they do
 * @param read what to read of each row
 */
record LatestRow(Optional<Packing> packing, String name, Column read) {
  private static final String BEGAN = "began";
  private static final String VALUE = "value";

  static LatestRow of(Expression wanted, Register register, String summary) {
    Column began = Timings.began(register.reference());
    Column value = new ExpressionColumns(name -> named(name, register.reference())).of(wanted);
    String name = summary + "_read";
    Optional<Packing> packing = Packing.of(wanted, register);
    Column read =
        packing
            .map(each -> each.packed(began, value))
            .orElseGet(
                () ->
                    struct(
                        coalesce(began, lit("0001-01-01").cast(DataTypes.DateType)).alias(BEGAN),
                        value.alias(VALUE)));
    return new LatestRow(packing, name, read.alias(name));
  }

  /** What a name of a row stands for. */
  static Column named(String name, ReferenceTime reference) {
    return name.equals(Expression.Reference.ROW_DATE) ? Timings.began(reference) : col(name);
  }

  /** Of the rows that count. */
  Column of(Column counts) {
    Column latest = max(when(counts, col(name)));
    return packing.map(each -> each.unpacked(latest)).orElseGet(() -> latest.getField(VALUE));
  }
}
