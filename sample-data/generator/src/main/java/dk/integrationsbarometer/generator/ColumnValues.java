package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.model.RegisterColumn.Coded;
import dk.integrationsbarometer.model.RegisterColumn.Day;
import dk.integrationsbarometer.model.RegisterColumn.Fixed;
import dk.integrationsbarometer.model.RegisterColumn.Whole;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a column of a register can hold; a column that is no part of a register can hold anything.
 */
record ColumnValues(Optional<RegisterColumn> column) {
  static final ColumnValues ANYTHING = new ColumnValues(Optional.empty());

  private static final int KEY_LENGTH = 12;

  /** Why a value cannot stand in the column; nothing when it can. */
  Optional<String> objection(String value) {
    return value.isEmpty() ? Optional.empty() : column.flatMap(known -> objection(known, value));
  }

  /** How many decimals numbers have. */
  int decimals() {
    return column
        .map(known -> known.type() instanceof Fixed fixed ? fixed.decimals() : 0)
        .orElse(0);
  }

  /** The length of a key in the column; nothing when it holds no keys. */
  Optional<Integer> key() {
    return column.flatMap(
        known ->
            known.type() instanceof RegisterColumn.Key key
                ? Optional.of(key.length())
                : Optional.empty());
  }

  int keyLength() {
    return key().orElse(KEY_LENGTH);
  }

  private static Optional<String> objection(RegisterColumn column, String value) {
    if (column.type() instanceof Coded coded) {
      return coded.codes().isWritten(value)
          ? Optional.empty()
          : Optional.of(
              "'"
                  + value
                  + "' is not a code of "
                  + coded.codes().id()
                  + ". "
                  + Spelling.suggest(value, coded.codes().spellings()));
    }

    if (column.type() instanceof RegisterColumn.Key key) {
      return check(value.matches("\\d{" + key.length() + "}"), value, key.length() + " digits");
    }

    if (column.type() instanceof Whole) {
      return check(value.matches("-?\\d{1,18}"), value, "a whole number");
    }

    if (column.type() instanceof Fixed fixed) {
      String form = "-?\\d{1,18}(\\.\\d{1," + Math.max(1, fixed.decimals()) + "})?";
      return check(
          value.matches(form), value, "a number with at most " + fixed.decimals() + " decimals");
    }

    return column.type() instanceof Day
        ? check(isDate(value), value, "a date such as 2022-06-30")
        : Optional.empty();
  }

  private static Optional<String> check(boolean fits, String value, String expected) {
    return fits ? Optional.empty() : Optional.of("'" + value + "' should be " + expected);
  }

  private static boolean isDate(String value) {
    try {
      return !LocalDate.parse(value).equals(LocalDate.MIN);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
