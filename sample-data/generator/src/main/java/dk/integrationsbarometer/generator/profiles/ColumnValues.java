package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.compile.names.WrittenValues;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.RegisterColumn.Coded;
import dk.integrationsbarometer.model.registers.RegisterColumn.Fixed;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * What a column of a register can hold; a column that is no part of a register can hold anything.
 */
record ColumnValues(Optional<RegisterColumn> column) {
  static final ColumnValues ANYTHING = new ColumnValues(Optional.empty());

  private static final int KEY_LENGTH = 12;

  /** Reports a value that cannot stand in the column. */
  void check(String value, Node written, ProfileKeys keys) {
    objection(value).ifPresent(objection -> keys.report(written, objection));
  }

  /** Why a value cannot stand in the column; nothing when it can. */
  Optional<String> objection(String value) {
    return value.isEmpty()
        ? Optional.empty()
        : column
            .filter(known -> !holds(known.type(), value))
            .map(known -> "'%s' is not %s".formatted(value, expected(known.type(), value)));
  }

  /** How many decimals numbers have. */
  int decimals() {
    return column
        .map(known -> known.type() instanceof Fixed fixed ? fixed.decimals() : 0)
        .orElse(0);
  }

  /** The length of a key in the column; nothing when it holds no keys. */
  Optional<Integer> key() {
    return column
        .filter(known -> known.type() instanceof RegisterColumn.Key)
        .map(known -> ((RegisterColumn.Key) known.type()).length());
  }

  int keyLength() {
    return key().orElse(KEY_LENGTH);
  }

  private static boolean holds(RegisterColumn.Type type, String value) {
    if (type instanceof Coded coded) {
      return coded.codes().isWritten(value);
    }

    if (type instanceof RegisterColumn.Key key) {
      return value.matches("\\d{" + key.length() + "}");
    }

    try {
      Object parsed = WrittenValues.parse(value, type.valueType());
      return !(type instanceof Fixed fixed && ((BigDecimal) parsed).scale() > fixed.decimals());
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static String expected(RegisterColumn.Type type, String value) {
    if (type instanceof Coded coded) {
      return "a code of %s. %s"
          .formatted(coded.codes().id(), Spelling.suggest(value, coded.codes().spellings()));
    }

    if (type instanceof RegisterColumn.Key key) {
      return key.length() + " digits";
    }

    return type.valueType().words()
        + (type instanceof Fixed fixed
            ? " with at most %d decimals".formatted(fixed.decimals())
            : "");
  }
}
