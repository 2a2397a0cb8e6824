package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rows of an extract that follow every rule of the register's definition, typed. */
final class SqlIntake {
  private static final String DATE = Expression.Reference.REFERENCE_DATE;
  private static final int LONGEST_NUMBER = 18;

  private final Register register;

  SqlIntake(Register register) {
    this.register = register;
  }

  /** The table that the rows go to. */
  String table() {
    return register.columns().stream()
        .map(column -> ", " + Sql.name(column.name()) + " " + type(column.type()))
        .collect(joining("", Sql.name(register.id()) + " (" + DATE + " DATE", ")"));
  }

  static String type(RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Key key) {
      return key.length() <= LONGEST_NUMBER ? "BIGINT" : "VARCHAR";
    }

    if (type instanceof RegisterColumn.Fixed fixed) {
      return "DECIMAL(" + fixed.digits() + ", " + fixed.decimals() + ")";
    }

    return switch (type.valueType()) {
      case INTEGER -> "BIGINT";
      case DATE -> "DATE";
      case KEY, TEXT, DECIMAL, TRUTH -> "VARCHAR";
    };
  }

  /**
   * A query.
   *
   * @param rows all columns as text
   * @param delivered the columns that are there, in upper case
   */
  String sound(String rows, Set<String> delivered, Optional<LocalDate> reference) {
    List<String> texts = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    values.add(reference.map(Sql::day).orElseGet(this::referenceInRow) + " AS " + DATE);
    for (RegisterColumn column : register.columns()) {
      String name = Sql.name(column.name());
      boolean there = delivered.contains(column.name().toUpperCase(Locale.ROOT));
      texts.add((there ? known(column) : "CAST(NULL AS VARCHAR)") + " AS " + text(column));
      values.add(text(column));
      values.add(value(column) + " AS " + name);
      rules.add("(" + text(column) + " IS NULL OR " + name + " IS NOT NULL)");
      if (column.presence() == RegisterColumn.Presence.REQUIRED) {
        rules.add(text(column) + " IS NOT NULL");
      }

      if (column.type() instanceof RegisterColumn.Coded coded) {
        rules.add(SqlVariables.isInTime(name, coded.codes(), DATE));
      }
    }

    if (register.reference() instanceof ReferenceTime.InColumn) {
      rules.add(DATE + " IS NOT NULL");
    }

    var expressions = new SqlExpressions(Sql::name);
    register
        .rules()
        .forEach(rule -> rules.add("coalesce(" + expressions.of(rule.must()) + ", TRUE)"));
    // Materialized, as DuckDB would else work out each value once where it is tested and once more
    // where it is kept.
    return "WITH texts AS MATERIALIZED (SELECT %s FROM %s), typed AS MATERIALIZED (SELECT %s FROM texts) SELECT %s FROM typed WHERE %s"
        .formatted(
            String.join(", ", texts),
            rows,
            String.join(", ", values),
            register.columns().stream()
                .map(column -> ", " + Sql.name(column.name()))
                .collect(joining("", DATE, "")),
            String.join(" AND ", rules));
  }

  /**
   * Takes out all rows whose key another row of the same reference time has too; for registers with
   * a key.
   */
  Optional<String> withoutRepeatedKeys() {
    if (register.key().isEmpty()) {
      return Optional.empty();
    }

    String key = register.key().stream().map(Sql::name).collect(joining(", "));
    String whole =
        register.reference() instanceof ReferenceTime.InFileName ? key + ", " + DATE : key;
    return Optional.of(
        "DELETE FROM %s WHERE (%s) IN (SELECT (%2$s) FROM %1$s GROUP BY %2$s HAVING count(*) > 1)"
            .formatted(Sql.name(register.id()), whole));
  }

  private static String text(RegisterColumn column) {
    return Sql.name("text_" + column.name());
  }

  private static String value(RegisterColumn column) {
    String text = text(column);
    String parsed = "TRY_CAST(" + text + " AS " + type(column.type()) + ")";
    if (column.type() instanceof RegisterColumn.Key key) {
      return when("regexp_full_match(" + text + ", '[0-9]{" + key.length() + "}')", parsed);
    }

    if (column.type() instanceof RegisterColumn.Coded coded) {
      String whole = "regexp_replace(" + text + ", '[.]0+$', '')";
      return "coalesce("
          + when(SqlVariables.isSpelling(text, coded.codes()), text)
          + ", "
          + when(SqlVariables.isSpelling(whole, coded.codes()), whole)
          + ")";
    }

    if (column.type() instanceof RegisterColumn.Fixed) {
      String wide = "TRY_CAST(replace(" + text + ", ',', '.') AS DECIMAL(38, 12))";
      String narrow = "TRY_CAST(" + wide + " AS " + type(column.type()) + ")";
      return when(wide + " = " + narrow, narrow);
    }

    return switch (column.type().valueType()) {
      case INTEGER -> when("regexp_full_match(" + text + ", '[+-]?[0-9]+([.]0+)?')", parsed);
      case DATE -> when("regexp_full_match(" + text + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}')", parsed);
      case KEY, TEXT, DECIMAL, TRUTH -> text;
    };
  }

  /** The text of a column; nothing where nothing is known. */
  private static String known(RegisterColumn column) {
    String text = "trim(CAST(" + Sql.name(column.name()) + " AS VARCHAR))";
    String known = "nullif(nullif(" + text + ", ''), '.')";
    boolean hasNa =
        column.type() instanceof RegisterColumn.Text
            || (column.type() instanceof RegisterColumn.Coded coded
                && coded.codes().items().stream().anyMatch(item -> item.isWritten("NA")));
    return hasNa ? known : "nullif(" + known + ", 'NA')";
  }

  private static String when(String condition, String value) {
    return "(CASE WHEN " + condition + " THEN " + value + " END)";
  }

  private String referenceInRow() {
    if (!(register.reference() instanceof ReferenceTime.InColumn in)) {
      return "CAST(NULL AS DATE)";
    }

    String text = Sql.name("text_" + in.column());
    TimePattern pattern = in.pattern();
    String part =
        "CAST(nullif(regexp_extract("
            + text
            + ", '^"
            + pattern.expression()
            + "$', %d), '') AS INTEGER)";
    String month =
        pattern == TimePattern.YEAR
            ? "1"
            : "(" + part.formatted(2) + " - 1) * " + pattern.months() + " + 1";
    String first = "make_date(" + part.formatted(1) + ", " + month + ", 1)";
    String next = "CAST(" + first + " + INTERVAL " + pattern.months() + " MONTH AS DATE)";
    return switch (in.day()) {
      case FIRST -> first;
      case LAST -> next + " - 1";
      case FIRST_OF_NEXT -> next;
    };
  }
}
