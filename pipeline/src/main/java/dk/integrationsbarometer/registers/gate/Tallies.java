package dk.integrationsbarometer.registers.gate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Counts the rows of a register by column and code, in one aggregation over all columns. */
public final class Tallies {
  public static final String COLUMN = "column$";
  public static final String CODE = "code$";
  public static final String ROWS = "rows$";
  public static final String CONTENT = "content$";

  /** A list with more codes than that has too few rows of each. */
  private static final int MOST_CODES = 500;

  private static final String EACH = "each$";

  private Tallies() {}

  /**
   * So many rows per column and code.
   *
   * @param rows with the register's typed columns
   * @param identity columns that tell deliveries and dates apart
   * @return those, then {@link #COLUMN}, {@link #CODE} (null without a value), {@link #ROWS} and
   *     {@link #CONTENT}
   */
  public static Dataset<Row> of(Dataset<Row> rows, Register register, List<String> identity) {
    List<Column> kept = new ArrayList<>(identity.stream().map(name -> col(name)).toList());
    List<Column> groups = new ArrayList<>(kept);
    kept.add(explode(array_compact(array(items(register)))).alias(EACH));
    groups.add(col(EACH + "." + COLUMN).alias(COLUMN));
    groups.add(col(EACH + "." + CODE).alias(CODE));
    return rows.select(kept.toArray(Column[]::new))
        .groupBy(groups.toArray(Column[]::new))
        .agg(
            count(lit(1)).alias(ROWS),
            sum(col(EACH + "." + CONTENT).cast(DataTypes.LongType)).alias(CONTENT));
  }

  /** One for the row itself, one for each code, and one for each other value that is not there. */
  private static Column[] items(Register register) {
    Column nothing = lit(null).cast(DataTypes.StringType);
    List<Column> items = new ArrayList<>();
    items.add(item("", nothing, content(register)));
    for (RegisterColumn column : register.columns()) {
      Column value = col(column.name());
      items.add(
          codes(column).isPresent()
              ? item(column.name(), value, lit(0))
              : when(value.isNull(), item(column.name(), nothing, lit(0))));
    }

    return items.toArray(Column[]::new);
  }

  private static Column item(String column, Column code, Column content) {
    return struct(lit(column).alias(COLUMN), code.alias(CODE), content.alias(CONTENT));
  }

  /** A number of all values but the date that the row holds for. */
  private static Column content(Register register) {
    String date = register.reference() instanceof ReferenceTime.InColumn in ? in.column() : "";
    return hash(
        register.columns().stream()
            .map(RegisterColumn::name)
            .filter(name -> !name.equals(date))
            .map(name -> col(name))
            .toArray(Column[]::new));
  }

  private static Optional<CodeList> codes(RegisterColumn column) {
    return column.type() instanceof RegisterColumn.Coded coded
            && coded.codes().items().size() <= MOST_CODES
            && coded.codes().items().stream().noneMatch(CodeList.Item::isRange)
        ? Optional.of(coded.codes())
        : Optional.empty();
  }

  /** The code that a spelling means, as deliveries may write it in several ways. */
  public static String code(Register register, String column, String spelling) {
    return register
        .column(column)
        .flatMap(Tallies::codes)
        .flatMap(
            codes -> codes.items().stream().filter(item -> item.isWritten(spelling)).findFirst())
        .map(CodeList.Item::code)
        .orElse(spelling);
  }
}
