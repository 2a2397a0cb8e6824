package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.oracle.ReferenceValues;
import dk.integrationsbarometer.registers.CheckedColumns;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * What the two engines derive of each person ({@code 2022-03-31 101}), as text: the values in the
 * order of their names.
 */
public final class BothEngines {
  private static final String KEY = "PNR";

  private BothEngines() {}

  public static SortedMap<String, List<String>> onSpark(
      SparkSession spark, Deliveries delivered, String unit, List<String> names, Path folder) {
    delivered.writeTo(folder.resolve("extracts"));
    var engine =
        new SparkEngine(
            spark, delivered.definitions(), folder.resolve("extracts"), folder.resolve("work"));
    Unit counted = delivered.definitions().units().get(unit);
    List<Column> columns =
        new ArrayList<>(List.of(functions.col(CheckedColumns.REFERENCE_DATE), functions.col(KEY)));
    names.forEach(name -> columns.add(functions.col(name)));
    Set<String> needed = new LinkedHashSet<>(names);
    needed.add(KEY);
    Dataset<Row> rows =
        engine.population(counted, needed).rows().select(columns.toArray(Column[]::new));
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Row row : rows.collectAsList()) {
      List<String> texts = new ArrayList<>();
      for (int i = 2; i < row.size(); i++) {
        texts.add(text(row.get(i)));
      }

      values.put(row.get(0) + " " + row.get(1), texts);
    }

    return values;
  }

  public static SortedMap<String, List<String>> inReference(
      Deliveries delivered, String unit, List<String> names) {
    Set<String> needed = new LinkedHashSet<>(names);
    List<Map<String, Object>> derived =
        ReferenceValues.of(delivered.definitions().units().get(unit), delivered.typed(), needed);
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (int i = 0; i < derived.size(); i++) {
      Map<String, String> row = delivered.rows(unit).get(i);
      values.put(
          row.get(Deliveries.REFERENCE) + " " + Long.valueOf(row.get(KEY)),
          derived.get(i).values().stream().map(BothEngines::text).collect(Collectors.toList()));
    }

    return values;
  }

  /**
   * A table with the columns {@code reference}, {@code PNR} and the names; an empty cell is
   * unknown.
   */
  public static SortedMap<String, List<String>> expected(String table) {
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Map<String, String> row : TextRows.parse(table)) {
      List<String> cells = List.copyOf(row.values());
      values.put(cells.get(0) + " " + cells.get(1), cells.subList(2, cells.size()));
    }

    return values;
  }

  /** The names in the first line of such a table. */
  public static List<String> names(String table) {
    List<String> header = TextRows.header(table);
    return header.subList(2, header.size());
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }

    return value instanceof BigDecimal decimal
        ? decimal.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
