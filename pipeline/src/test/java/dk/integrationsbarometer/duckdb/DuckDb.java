package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A database in memory with the registers as tables. */
public final class DuckDb implements AutoCloseable {
  private final Connection connection;

  /** Rows that are written in one statement: to plan one for each took most of the time. */
  private static final int AT_ONCE = 200;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  public static DuckDb open() throws SQLException {
    DuckDb duck = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    duck.run(SqlGathered.MACROS);
    return duck;
  }

  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a definition's example, or others like them. */
  public void load(Register register, List<Example.Row> rows) throws SQLException {
    run("CREATE OR REPLACE TABLE " + new SqlIntake(register).table());
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      insert(register, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
    }
  }

  private void insert(Register register, List<Example.Row> rows) throws SQLException {
    String row = "(?" + ", ?".repeat(register.columns().size()) + ")";
    String values = String.join(", ", Collections.nCopies(rows.size(), row));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO " + Sql.name(register.id()) + " VALUES " + values)) {
      int place = 1;
      for (Example.Row each : rows) {
        insert.setObject(place++, each.reference().orElse(null));
        for (RegisterColumn column : register.columns()) {
          insert.setObject(place++, stored(each, column));
        }
      }

      insert.executeUpdate();
    }
  }

  private static Object stored(Example.Row row, RegisterColumn column) {
    Object value = row.values().get(column.name());
    return value != null
            && SqlIntake.type(column.type()).equals("BIGINT")
            && value instanceof String key
        ? (Object) Long.valueOf(key)
        : value;
  }

  /** The rows of a register's extracts that follow every rule. */
  public void loadExtracts(Path folder, Register register) throws SQLException, IOException {
    var intake = new SqlIntake(register);
    run("CREATE OR REPLACE TABLE " + intake.table());
    for (Extract extract : Extract.in(folder, register)) {
      String rows = extract.rows();
      run(
          "INSERT INTO "
              + Sql.name(register.id())
              + " "
              + intake.sound(rows, columns(rows), extract.reference()));
    }

    if (intake.withoutRepeatedKeys().isPresent()) {
      run(intake.withoutRepeatedKeys().get());
    }
  }

  private Set<String> columns(String rows) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT column_name FROM (DESCRIBE SELECT * FROM " + rows + ")")) {
      while (result.next()) {
        columns.add(result.getString(1).toUpperCase(Locale.ROOT));
      }
    }

    return columns;
  }

  /** Parquet files as a view. */
  public void view(String name, List<String> files) throws SQLException {
    run(
        "CREATE OR REPLACE VIEW %s AS SELECT * FROM read_parquet([%s], hive_partitioning = false)"
            .formatted(Sql.name(name), String.join(", ", files.stream().map(Sql::text).toList())));
  }

  /** What a query for the cells of one indicator finds. */
  public SortedMap<CellKey, Sums> cells(String indicator, String sql) throws SQLException {
    return cells(sql).getOrDefault(indicator, new TreeMap<>());
  }

  /** What a query for the cells of indicators finds of each. */
  public Map<String, SortedMap<CellKey, Sums>> cells(String sql) throws SQLException {
    Map<String, SortedMap<CellKey, Sums>> cells = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        var key =
            new CellKey(
                row.getDate("reference_date").toLocalDate(),
                row.getString("area"),
                row.getString("grp"),
                row.getString("breakdown"));
        cells
            .computeIfAbsent(row.getString("indicator"), indicator -> new TreeMap<>())
            .put(
                key,
                new Sums(
                    row.getLong("units"),
                    row.getLong("inside"),
                    row.getBigDecimal("numerator"),
                    row.getBigDecimal("denominator"),
                    new Squares(
                        row.getBigDecimal("over_squared"),
                        row.getBigDecimal("over_times_under"),
                        row.getBigDecimal("under_squared"))));
      }
    }

    return cells;
  }

  /** The rows of any query, as text. */
  public List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(row.getString(i));
        }

        rows.add(cells.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
      }
    }

    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
