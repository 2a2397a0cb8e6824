package dk.integrationsbarometer.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.assertj.core.api.AbstractAssert;

/**
 * Compares tables exactly: names, order and types of the columns first, then the rows with the
 * number of times each occurs. The order of rows and whether a column may be null do not matter;
 * nothing is rounded or normalised.
 */
public final class TableAssert extends AbstractAssert<TableAssert, Dataset<Row>> {
  private static final String UNKNOWN = "∅";

  private TableAssert(Dataset<Row> actual) {
    super(actual, TableAssert.class);
  }

  public static TableAssert assertThatTable(Dataset<Row> actual) {
    return new TableAssert(actual);
  }

  /** The same table. */
  public TableAssert hasSameRowsAs(Dataset<Row> expected) {
    return compare(columns(expected.schema()), counted(lines(expected)));
  }

  /**
   * Names with types in the first line ({@code PNR: bigint}); {@code null} is nothing, an empty
   * cell an empty text.
   */
  public TableAssert hasRows(String table) {
    List<String> header = TextRows.header(table);
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : TextRows.parse(table)) {
      lines.add(
          String.join(
              " | ",
              row.entrySet().stream()
                  .map(cell -> typed(cell.getValue(), type(cell.getKey())))
                  .toList()));
    }

    return compare(header, counted(lines));
  }

  private TableAssert compare(List<String> columns, Map<String, Integer> expected) {
    isNotNull();
    if (!columns(actual.schema()).equals(columns)) {
      failWithMessage(
          "Columns differ%n  expected %s%n  found    %s", columns, columns(actual.schema()));
    }

    Map<String, Integer> found = counted(lines(actual));
    if (!found.equals(expected)) {
      failWithMessage(
          "Rows differ%n  %s%nmissing:%n%s%nextra:%n%s",
          String.join(" | ", columns), without(expected, found), without(found, expected));
    }

    return this;
  }

  private static List<String> columns(StructType schema) {
    List<String> columns = new ArrayList<>();
    for (StructField field : schema.fields()) {
      columns.add(field.name() + ": " + field.dataType().simpleString());
    }

    return columns;
  }

  private static String type(String column) {
    return column.substring(column.indexOf(": ") + 2);
  }

  private static String typed(String text, String type) {
    if (text.equals("null")) {
      return UNKNOWN;
    }

    UnaryOperator<String> spelling =
        switch (type) {
          case "double" -> value -> Double.toString(Double.parseDouble(value));
          case "boolean" -> value -> Boolean.toString(Boolean.parseBoolean(value));
          default -> value -> value;
        };
    DataType parsed = DataType.fromDDL(type);
    return parsed instanceof DecimalType decimal
        ? new BigDecimal(text).setScale(decimal.scale()).toPlainString()
        : spelling.apply(text);
  }

  private static List<String> lines(Dataset<Row> table) {
    List<String> lines = new ArrayList<>();
    for (Row row : table.collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(text(row.get(i)));
      }

      lines.add(String.join(" | ", cells));
    }

    return lines;
  }

  private static String text(Object value) {
    if (value == null) {
      return UNKNOWN;
    }

    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }

    return value.toString();
  }

  private static Map<String, Integer> counted(List<String> lines) {
    Map<String, Integer> counted = new TreeMap<>();
    lines.forEach(line -> counted.merge(line, 1, Integer::sum));
    return counted;
  }

  private static String without(Map<String, Integer> some, Map<String, Integer> others) {
    List<String> left = new ArrayList<>();
    some.forEach(
        (line, times) -> {
          int more = times - others.getOrDefault(line, 0);
          if (more > 0) {
            left.add("  " + more + " x " + line);
          }
        });
    return String.join("\n", left);
  }
}
