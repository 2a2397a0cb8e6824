package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.compile.names.CodeHelp;
import dk.integrationsbarometer.compile.names.WrittenValues;
import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of the rows that an example gives. */
final class CellReader {
  private final Problems problems;

  CellReader(Problems problems) {
    this.problems = problems;
  }

  /** The reference date of a row. */
  Optional<LocalDate> date(TextTable.Cell cell) {
    try {
      return Optional.of(LocalDate.parse(cell.text()));
    } catch (DateTimeException e) {
      problems.add(
          Message.NOT_A_VALUE,
          cell.place(),
          cell.text(),
          "a date",
          WrittenValues.example(ValueType.DATE));
      return Optional.empty();
    }
  }

  /** What a cell of a column means; nothing when it means nothing, which is reported. */
  Optional<Object> value(TextTable.Cell cell, RegisterColumn column) {
    if (column.type() instanceof RegisterColumn.Key key) {
      String digits = cell.text();
      if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
          || digits.length() > key.length()) {
        problems.add(
            Message.EXAMPLE_VALUE,
            cell.place(),
            digits,
            ValueType.KEY.words(),
            column.name(),
            WrittenValues.example(ValueType.KEY));
        return Optional.empty();
      }

      return Optional.of("0".repeat(key.length() - digits.length()) + digits);
    }

    if (column.type() instanceof RegisterColumn.Coded coded
        && !coded.codes().isWritten(cell.text())) {
      reportCode(cell, coded.codes());
      return Optional.empty();
    }

    Optional<Object> value = value(cell, column.type().valueType(), column.name());
    return column.type() instanceof RegisterColumn.Fixed fixed
        ? value.filter(number -> fits((BigDecimal) number, fixed, cell, column.name()))
        : value;
  }

  /** Whether a run would take the number too; if not, this is reported. */
  private boolean fits(
      BigDecimal number, RegisterColumn.Fixed fixed, TextTable.Cell cell, String column) {
    BigDecimal bare = number.stripTrailingZeros();
    int whole = fixed.digits() - fixed.decimals();
    boolean fits = bare.scale() <= fixed.decimals() && bare.precision() - bare.scale() <= whole;
    if (!fits) {
      problems.add(
          Message.EXAMPLE_VALUE,
          cell.place(),
          cell.text(),
          Counted.say(
              "a number with at most %d [digit|digits] before and %d behind the point",
              whole, fixed.decimals()),
          column,
          "such a number");
    }

    return fits;
  }

  /** Reports codes that are on their list, but not on the day of the row. */
  void checkValidity(Map<String, TextTable.Cell> cells, Register register, LocalDate day) {
    for (RegisterColumn column : register.columns()) {
      TextTable.Cell cell = cells.get(column.name());
      if (cell != null
          && column.type() instanceof RegisterColumn.Coded coded
          && coded.codes().isWritten(cell.text())
          && coded.codes().find(cell.text(), day).isEmpty()) {
        problems.add(Message.CODE_OUT_OF_TIME, cell.place(), cell.text(), coded.codes().id(), day);
      }
    }
  }

  /** A list without items has been reported; who writes a label is given its code. */
  private void reportCode(TextTable.Cell cell, CodeList list) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    list.items().forEach(item -> labels.put(item.code(), item.label()));
    String help = CodeHelp.suggest(cell.text(), list.spellings(), labels);
    if (!list.items().isEmpty()) {
      problems.add(Message.UNKNOWN_CODE, cell.place(), cell.text(), "'" + list.id() + "'", help);
    }
  }

  private Optional<Object> value(TextTable.Cell cell, ValueType type, String column) {
    try {
      return Optional.of(WrittenValues.parse(cell.text(), type));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(
          Message.EXAMPLE_VALUE,
          cell.place(),
          cell.text(),
          type.words(),
          column,
          WrittenValues.example(type));
      return Optional.empty();
    }
  }
}
