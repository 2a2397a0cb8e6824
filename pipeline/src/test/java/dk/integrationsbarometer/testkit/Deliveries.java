package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.oracle.RegisterRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Rows of registers as they are delivered, for both engines: as files for Spark, as typed rows for
 * the reference. The date of registers whose files are named after it stands in a column {@code
 * reference}; keys get zeros in front.
 */
public final class Deliveries {
  public static final String REFERENCE = "reference";

  private final Definitions definitions;
  private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();

  public Deliveries(Definitions definitions) {
    this.definitions = definitions;
  }

  public Deliveries add(String register, String table) {
    TextRows.parse(table).forEach(row -> add(register, row));
    return this;
  }

  public Deliveries add(String register, Map<String, String> row) {
    Map<String, String> padded = new LinkedHashMap<>(row);
    for (RegisterColumn column : definitions.registers().get(register).columns()) {
      if (column.type() instanceof RegisterColumn.Key key) {
        padded.computeIfPresent(
            column.name(),
            (name, digits) ->
                digits.isEmpty() ? digits : "0".repeat(key.length() - digits.length()) + digits);
      }
    }

    rows.computeIfAbsent(register, key -> new ArrayList<>()).add(padded);
    return this;
  }

  public Definitions definitions() {
    return definitions;
  }

  public List<Map<String, String>> rows(String register) {
    return rows.getOrDefault(register, List.of());
  }

  /** Only some of the rows. */
  public Deliveries only(BiPredicate<String, Map<String, String>> wanted) {
    var some = new Deliveries(definitions);
    rows.forEach(
        (register, all) ->
            all.stream()
                .filter(row -> wanted.test(register, row))
                .forEach(row -> some.add(register, row)));
    return some;
  }

  /** Other definitions of the same registers. */
  public Deliveries under(Definitions others) {
    var same = new Deliveries(others);
    rows.forEach((register, all) -> all.forEach(row -> same.add(register, row)));
    return same;
  }

  /** A CSV file per register and reference date. */
  public Deliveries writeTo(Path folder) {
    rows.forEach(
        (name, all) -> {
          Register register = definitions.registers().get(name);
          all.stream()
              .collect(
                  Collectors.groupingBy(
                      row -> fileName(register, row), TreeMap::new, Collectors.toList()))
              .forEach(
                  (file, part) ->
                      CsvFile.of(columns(register, part), part)
                          .write(folder.resolve(name).resolve(file)));
        });
    return this;
  }

  /** Those that have to be there and those that some row has. */
  private static List<String> columns(Register register, List<Map<String, String>> rows) {
    return register.columns().stream()
        .filter(
            column ->
                column.presence() != RegisterColumn.Presence.OPTIONAL
                    || rows.stream().anyMatch(row -> row.containsKey(column.name())))
        .map(RegisterColumn::name)
        .toList();
  }

  private static String fileName(Register register, Map<String, String> row) {
    if (!(register.reference() instanceof ReferenceTime.InFileName)) {
      return register.id() + ".csv";
    }

    LocalDate date = LocalDate.parse(row.get(REFERENCE));
    return register.id()
        + date.getYear()
        + String.format(Locale.ROOT, "%02d", date.getMonthValue())
        + ".csv";
  }

  /** The rows of each register that has some, as their definitions read them. */
  public Map<String, List<Example.Row>> typedRows() {
    Map<String, List<Example.Row>> rows = new TreeMap<>();
    definitions.registers().keySet().stream()
        .filter(register -> !rows(register).isEmpty())
        .forEach(register -> rows.put(register, typed().of(register)));
    return rows;
  }

  /** The rows as the reference engine takes them. */
  public RegisterRows typed() {
    Map<String, List<Example.Row>> typed = new LinkedHashMap<>();
    rows.forEach(
        (name, all) ->
            typed.put(
                name,
                all.stream().map(row -> typed(definitions.registers().get(name), row)).toList()));
    return new RegisterRows(typed);
  }

  public static Example.Row typed(Register register, Map<String, String> row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RegisterColumn column : register.columns()) {
      String text = row.getOrDefault(column.name(), "");
      if (!text.isEmpty()) {
        values.put(column.name(), value(text, column.type()));
      }
    }

    Optional<LocalDate> reference = Optional.ofNullable(row.get(REFERENCE)).map(LocalDate::parse);
    if (register.reference() instanceof ReferenceTime.InColumn in) {
      reference = in.pattern().date(row.get(in.column()), in.day());
    }

    return new Example.Row(reference, values);
  }

  private static Object value(String text, RegisterColumn.Type type) {
    return switch (type.valueType()) {
      case KEY, TEXT, TRUTH -> text;
      case INTEGER -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text.replace(',', '.'));
      case DATE -> LocalDate.parse(text);
    };
  }

  /** A text file with its folders. */
  public static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
