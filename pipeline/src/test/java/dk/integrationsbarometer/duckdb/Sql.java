package dk.integrationsbarometer.duckdb;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Names and constants as SQL writes them. */
final class Sql {
  private Sql() {}

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String day(LocalDate day) {
    return "DATE '" + day + "'";
  }

  static String constant(Object value) {
    if (value instanceof LocalDate day) {
      return day(day);
    }

    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }

    return value instanceof String text ? text(text) : value.toString();
  }
}
