package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Register;
import org.apache.spark.sql.Column;

/** The area that a row is counted in. */
public final class AreaColumns {
  private AreaColumns() {}

  /** By the newest map, so that an area can be followed over the years. */
  public static Column of(Register register) {
    Column written = col(register.area().orElseThrow());
    Column shown =
        register
            .changingAreas()
            .map(
                codes ->
                    ClassColumns.newest(written, codes, col(Expression.Reference.REFERENCE_DATE)))
            .orElse(written);
    return coalesce(shown, lit(Code.UNKNOWN.code()));
  }
}
