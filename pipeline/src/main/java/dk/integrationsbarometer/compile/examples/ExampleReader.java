package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
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
public final class ExampleReader {
  private static final String REFERENCE = "reference";

  private final Library library;
  private final Document document;
  private final Scope scope;
  private final CellReader cellReader;
  private final ExpectedReader expected;
  private final ExpectedGoalReader goals;
  private final ExpectedGradientReader gradients;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param scope the names of the unit that is counted; null when the unit is not known
   * @param length of the indicator's periods, when it is known
   * @param targets the names of the indicator's targets
   */
  public ExampleReader(
      Library library,
      Document document,
      Scope scope,
      Optional<Period.Length> length,
      List<String> targets,
      Problems problems) {
    this.library = library;
    this.document = document;
    this.scope = scope;
    this.cellReader = new CellReader(problems);
    this.expected = new ExpectedReader(document, length, problems);
    this.goals = new ExpectedGoalReader(document, length, targets, problems);
    this.gradients = new ExpectedGradientReader(document, length, problems);
    this.problems = problems;
  }

  public Example read(Node node) {
    Fields fields = Fields.of(node, "an example", problems);
    String title = ShownText.require(fields, "title");
    fields.require("given");
    Map<String, List<Example.Row>> given = new LinkedHashMap<>();
    fields.entries("given").forEach((name, entry) -> given.put(name, rows(name, entry, fields)));
    List<Example.Expected> figures = new ArrayList<>();
    fields
        .require("expect")
        .flatMap(table -> fields.scalar(table, "'expect'"))
        .ifPresent(block -> figures.addAll(expected.read(block)));
    List<Example.ExpectedGoal> statuses = new ArrayList<>();
    fields
        .find("expect_targets")
        .flatMap(table -> fields.scalar(table, "'expect_targets'"))
        .ifPresent(block -> statuses.addAll(goals.read(block)));
    List<Example.ExpectedGradient> lines = new ArrayList<>();
    fields
        .find("expect_gradients")
        .flatMap(table -> fields.scalar(table, "'expect_gradients'"))
        .ifPresent(block -> lines.addAll(gradients.read(block)));
    fields.end();
    return new Example(title, node.place(), given, figures, statuses, lines);
  }

  private List<Example.Row> rows(String name, Node.Entry entry, Fields fields) {
    Register register = library.registers.get(name);
    if (register == null) {
      if (!library.isBroken(name, entry.place())) {
        problems.add(
            Message.UNKNOWN_NAME,
            entry.place(),
            "The register",
            name,
            Spelling.suggest(name, library.registers.keySet()));
      }

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
    var dates = new ExampleDates(register, problems);
    for (Map<String, TextTable.Cell> cells : table.rows()) {
      Example.Row row = row(cells, register);
      row.reference()
          .ifPresent(day -> dateCell(cells, register).ifPresent(cell -> dates.add(day, cell)));
      checkKey(row, cells, register, keys);
      rows.add(row);
    }

    dates.check();
    return rows;
  }

  /** The cell that says of which day a row is; nothing where another one was written, wrongly. */
  private static Optional<TextTable.Cell> dateCell(
      Map<String, TextTable.Cell> cells, Register register) {
    return Optional.ofNullable(
        cells.get(
            register.reference() instanceof ReferenceTime.InColumn inColumn
                ? inColumn.column()
                : REFERENCE));
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
            help(cell.text(), register, known));
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

  private String help(String name, Register register, List<String> known) {
    if (name.equals(REFERENCE) && register.reference() instanceof ReferenceTime.Spells spells) {
      return "A row of '" + register.id() + "' holds from " + spells.from() + " on.";
    }

    if (name.equals(REFERENCE) && register.reference() instanceof ReferenceTime.InColumn column) {
      return "The date of a row of '" + register.id() + "' stands in " + column.column() + ".";
    }

    String suggestion = Spelling.suggest(name, known);
    return scope != null && scope.knows(name) && Spelling.nearest(name, known).isEmpty()
        ? "It is a variable, worked out of columns: give those. " + suggestion
        : suggestion;
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
              if (header.stream().noneMatch(cell -> isMeant(cell.text(), name, register))) {
                reportRequired(header.get(0), name, "missing", register);
              } else if (header.stream().anyMatch(cell -> cell.text().equals(name))) {
                table.rows().stream()
                    .map(row -> row.get(name))
                    .filter(TextTable.Cell::isEmpty)
                    .forEach(cell -> reportRequired(cell, name, "empty", register));
              }
            });
  }

  /** Whether a heading is the column's name, or a misspelling of it that has been reported. */
  private static boolean isMeant(String written, String name, Register register) {
    return written.equals(name)
        || (register.column(written).isEmpty()
            && Spelling.nearest(written, List.of(name)).isPresent());
  }

  private void reportRequired(TextTable.Cell cell, String column, String how, Register register) {
    problems.add(Message.EXAMPLE_REQUIRED, cell.place(), column, register.id(), how);
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
        reference = cellReader.date(cell.getValue());
      } else if (column.isPresent() && !cell.getValue().isEmpty()) {
        cellReader
            .value(cell.getValue(), column.get())
            .ifPresent(value -> values.put(cell.getKey(), value));
      }
    }

    if (register.reference() instanceof ReferenceTime.InColumn inColumn
        && values.containsKey(inColumn.column())) {
      reference = inColumn.pattern().date(values.get(inColumn.column()).toString(), inColumn.day());
    }

    reference.ifPresent(day -> cellReader.checkValidity(cells, register, day));
    return new Example.Row(reference, values);
  }
}
