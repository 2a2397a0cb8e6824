package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.CsvFile.Layout;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.model.TimePattern;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes a register's rows with exactly the columns of its definition.
 *
 * @param known what the columns hold that mean something here; all others get something plausible
 */
record Extract<R>(
    Register register, Layout layout, Map<String, Function<R, String>> known, Plausible plausible) {

  /**
   * A file of the register for a date; the rows of spells are not for a date, and have one file.
   */
  CsvFile create(Path out, LocalDate date) {
    return CsvFile.create(
        out.resolve(register.id()).resolve(register.id() + fileTime(date) + ".csv"),
        layout,
        register.columns().stream().map(RegisterColumn::name).toList());
  }

  void write(CsvFile file, R row, long identity) {
    write(file, row, identity, Map.of());
  }

  /** A row in which some columns hold something else. */
  void write(CsvFile file, R row, long identity, Map<String, String> instead) {
    List<String> values = new ArrayList<>(register.columns().size());
    for (RegisterColumn column : register.columns()) {
      Function<R, String> value = known.get(column.name());
      String usual = value == null ? plausible.value(column, identity) : value.apply(row);
      values.add(instead.getOrDefault(column.name(), usual));
    }

    file.write(values);
  }

  private String fileTime(LocalDate date) {
    return register.reference() instanceof ReferenceTime.InFileName
        ? time(register.reference(), date)
        : "";
  }

  /** How a reference time is written in the file's name or in a column; nothing for spells. */
  static String time(ReferenceTime reference, LocalDate date) {
    if (reference instanceof ReferenceTime.InFileName named) {
      return written(named.pattern(), named.day(), date);
    }

    return reference instanceof ReferenceTime.InColumn column
        ? written(column.pattern(), column.day(), date)
        : "";
  }

  private static String written(TimePattern pattern, TimePattern.Day day, LocalDate reference) {
    LocalDate date = day == TimePattern.Day.FIRST_OF_NEXT ? reference.minusDays(1) : reference;
    int month = date.getMonthValue();
    return switch (pattern) {
      case YEAR -> Integer.toString(date.getYear());
      case YEAR_MONTH -> date.getYear() + (month < 10 ? "0" : "") + month;
      case YEAR_QUARTER -> date.getYear() + "K" + (month + 2) / 3;
    };
  }
}
