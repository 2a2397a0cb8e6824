package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the examples inside an indicator. */
final class ExampleReader {
  private static final String REFERENCE = "reference";
  private static final List<String> EXPECTED =
      List.of("period", "area", "group", "breakdown", "value");
  private static final String GAP = " - ";

  private final Library library;
  private final Document document;
  private final Problems problems;

  ExampleReader(Library library, Document document, Problems problems) {
    this.library = library;
    this.document = document;
    this.problems = problems;
  }

  Example read(Node node) {
    Fields fields = Fields.of(node, "an example", problems);
    String title = fields.requireText("title");
    fields.require("given");
    Map<String, List<Example.Row>> given = new LinkedHashMap<>();
    fields.entries("given").forEach((name, entry) -> given.put(name, rows(name, entry, fields)));
    List<Example.Expected> expected = new ArrayList<>();
    fields
        .require("expect")
        .flatMap(table -> fields.scalar(table, "'expect'"))
        .ifPresent(block -> expected.addAll(expected(block)));
    fields.end();
    return new Example(title, node.place(), given, expected);
  }

  private List<Example.Row> rows(String name, Node.Entry entry, Fields fields) {
    Register register = library.registers.get(name);
    if (register == null) {
      problems.add(
          Message.UNKNOWN_NAME,
          entry.place(),
          "The register",
          name,
          Spelling.suggest(name, library.registers.keySet()));
      return List.of();
    }

    Optional<Node.Scalar> block = fields.scalar(entry.value(), "'" + name + "'");
    if (block.isEmpty()) {
      return List.of();
    }

    TextTable table = TextTable.read(block.get(), document, problems);
    checkHeader(table, register);
    checkRequired(table, register);
    List<Example.Row> rows = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (Map<String, TextTable.Cell> cells : table.rows()) {
      Example.Row row = row(cells, register);
      checkKey(row, cells, register, keys);
      rows.add(row);
    }

    return rows;
  }

  private void checkHeader(TextTable table, Register register) {
    List<String> known =
        new ArrayList<>(register.columns().stream().map(RegisterColumn::name).toList());
    if (register.reference() instanceof ReferenceTime.InFileName) {
      known.add(0, REFERENCE);
    }

    for (TextTable.Cell cell : table.header()) {
      if (!known.contains(cell.text())) {
        problems.add(
            Message.UNKNOWN_NAME,
            cell.place(),
            "The column",
            cell.text(),
            Spelling.suggest(cell.text(), known));
      }
    }

    if (register.reference() instanceof ReferenceTime.InFileName
        && table.header().stream().noneMatch(cell -> cell.text().equals(REFERENCE))) {
      table.header().stream()
          .findFirst()
          .ifPresent(
              cell ->
                  problems.add(
                      Message.EXAMPLE_TABLE,
                      cell.place(),
                      "the column 'reference' with the status date is missing"));
    }
  }

  private void checkRequired(TextTable table, Register register) {
    if (table.rows().isEmpty()) {
      return;
    }

    List<TextTable.Cell> header = table.header();
    register.columns().stream()
        .filter(column -> column.presence() == RegisterColumn.Presence.REQUIRED)
        .map(RegisterColumn::name)
        .forEach(
            name -> {
              if (header.stream().noneMatch(cell -> cell.text().equals(name))) {
                reportRequired(header.get(0), name, register);
              } else {
                table.rows().stream()
                    .map(row -> row.get(name))
                    .filter(TextTable.Cell::isEmpty)
                    .forEach(cell -> reportRequired(cell, name, register));
              }
            });
  }

  private void reportRequired(TextTable.Cell cell, String column, Register register) {
    problems.add(Message.EXAMPLE_REQUIRED, cell.place(), column, register.id());
  }

  private void checkKey(
      Example.Row row, Map<String, TextTable.Cell> cells, Register register, Set<Object> seen) {
    if (register.key().isEmpty() || !row.values().keySet().containsAll(register.key())) {
      return;
    }

    List<Object> key = register.key().stream().map(column -> row.values().get(column)).toList();
    if (!seen.add(List.of(row.reference(), key))) {
      TextTable.Cell first = cells.get(register.key().get(0));
      String shown = key.stream().map(String::valueOf).collect(Collectors.joining(", "));
      problems.add(Message.EXAMPLE_KEY, first.place(), shown);
    }
  }

  private Example.Row row(Map<String, TextTable.Cell> cells, Register register) {
    Map<String, Object> values = new LinkedHashMap<>();
    Optional<LocalDate> reference = Optional.empty();
    for (Map.Entry<String, TextTable.Cell> cell : cells.entrySet()) {
      Optional<RegisterColumn> column = register.column(cell.getKey());
      if (cell.getKey().equals(REFERENCE)) {
        reference = value(cell.getValue(), ValueType.DATE, REFERENCE).map(LocalDate.class::cast);
      } else if (column.isPresent() && !cell.getValue().isEmpty()) {
        value(cell.getValue(), column.get()).ifPresent(value -> values.put(cell.getKey(), value));
      }
    }

    if (register.reference() instanceof ReferenceTime.InColumn inColumn
        && values.containsKey(inColumn.column())) {
      reference = inColumn.pattern().date(values.get(inColumn.column()).toString(), inColumn.day());
    }

    return new Example.Row(reference, values);
  }

  private Optional<Object> value(TextTable.Cell cell, RegisterColumn column) {
    if (column.type() instanceof RegisterColumn.Key key) {
      String digits = cell.text();
      if (!digits.chars().allMatch(Character::isDigit) || digits.length() > key.length()) {
        problems.add(
            Message.EXAMPLE_VALUE,
            cell.place(),
            digits,
            ValueType.KEY.words(),
            column.name(),
            Values.example(ValueType.KEY));
        return Optional.empty();
      }

      return Optional.of("0".repeat(key.length() - digits.length()) + digits);
    }

    if (column.type() instanceof RegisterColumn.Coded coded
        && !coded.codes().isWritten(cell.text())) {
      problems.add(
          Message.UNKNOWN_CODE,
          cell.place(),
          cell.text(),
          "'" + coded.codes().id() + "'",
          Spelling.suggest(cell.text(), coded.codes().spellings()));
      return Optional.empty();
    }

    return value(cell, column.type().valueType(), column.name());
  }

  private Optional<Object> value(TextTable.Cell cell, ValueType type, String column) {
    try {
      return Optional.of(Values.parse(cell.text(), type));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(
          Message.EXAMPLE_VALUE,
          cell.place(),
          cell.text(),
          type.words(),
          column,
          Values.example(type));
      return Optional.empty();
    }
  }

  private List<Example.Expected> expected(Node.Scalar block) {
    TextTable table = TextTable.read(block, document, problems);
    List<String> header = table.header().stream().map(TextTable.Cell::text).toList();
    if (!header.isEmpty() && !header.equals(EXPECTED)) {
      problems.add(
          Message.EXAMPLE_TABLE,
          table.header().get(0).place(),
          "its columns should be " + String.join(" | ", EXPECTED));
      return List.of();
    }

    if (!header.isEmpty() && block.text().lines().filter(line -> !line.isBlank()).count() == 1) {
      problems.add(Message.EXAMPLE_TABLE, table.header().get(0).place(), "it has no rows");
    }

    return table.rows().stream().map(this::expected).toList();
  }

  private Example.Expected expected(Map<String, TextTable.Cell> row) {
    Pair period = Pair.of(row.get("period").text());
    Pair group = Pair.of(row.get("group").text());
    TextTable.Cell value = row.get("value");
    Optional<BigDecimal> number =
        value.isEmpty()
            ? Optional.empty()
            : value(value, ValueType.DECIMAL, "value").map(BigDecimal.class::cast);
    return new Example.Expected(
        value.place(),
        period.first(),
        period.second(),
        row.get("area").text(),
        group.first(),
        group.second(),
        row.get("breakdown").text(),
        number);
  }

  /** One thing, or two with a minus between them. */
  private record Pair(String first, Optional<String> second) {
    private static Pair of(String text) {
      int minus = text.indexOf(GAP);
      return minus < 0
          ? new Pair(text, Optional.empty())
          : new Pair(text.substring(0, minus), Optional.of(text.substring(minus + GAP.length())));
    }
  }
}
