package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the figures that an example expects. */
final class ExpectedReader {
  private static final List<String> COLUMNS =
      List.of("period", "area", "group", "breakdown", "value");
  private static final String ADJUSTED = "adjusted";
  private static final String NO_FIGURE = "none";
  private static final String GAP = " - ";

  private final Document document;
  private final PeriodCells periods;
  private final Problems problems;

  ExpectedReader(Document document, Optional<Period.Length> length, Problems problems) {
    this.document = document;
    this.periods = new PeriodCells(length, problems);
    this.problems = problems;
  }

  List<Example.Expected> read(Node.Scalar block) {
    TextTable table = TextTable.read(block, document, problems);
    List<String> header = table.header().stream().map(TextTable.Cell::text).toList();
    if (!header.isEmpty() && !header.equals(COLUMNS) && !header.equals(withAdjusted())) {
      problems.add(
          Message.EXAMPLE_TABLE,
          table.header().get(0).place(),
          "its columns should be "
              + String.join(" | ", COLUMNS)
              + (header.contains(ADJUSTED) ? " | " + ADJUSTED : ""));
      return List.of();
    }

    if (!header.isEmpty() && block.text().lines().filter(line -> !line.isBlank()).count() == 1) {
      problems.add(Message.EXAMPLE_TABLE, table.header().get(0).place(), "it has no rows");
    }

    List<Example.Expected> expected = new ArrayList<>();
    for (Map<String, TextTable.Cell> row : table.rows()) {
      Example.Expected figure = expected(row);
      expected.add(figure);
      Optional.ofNullable(row.get(ADJUSTED))
          .filter(cell -> !cell.isEmpty())
          .ifPresent(cell -> expected.add(adjusted(figure, cell)));
    }

    return expected;
  }

  private static List<String> withAdjusted() {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.add(ADJUSTED);
    return columns;
  }

  /** The same gap between people who are alike; {@code none} when nobody is. */
  private Example.Expected adjusted(Example.Expected gap, TextTable.Cell cell) {
    return new Example.Expected(
        cell.place(),
        gap.period(),
        gap.since(),
        gap.area(),
        gap.benchmark(),
        gap.group(),
        gap.reference(),
        gap.breakdown(),
        true,
        cell.text().equals(NO_FIGURE) ? Optional.empty() : value(cell, ADJUSTED));
  }

  private Example.Expected expected(Map<String, TextTable.Cell> row) {
    Pair period = Pair.of(row.get("period").text());
    Pair area = Pair.of(row.get("area").text());
    Pair group = Pair.of(row.get("group").text());
    Pair breakdown = Pair.of(row.get("breakdown").text());
    if (group.second().isPresent() && breakdown.second().isPresent()) {
      problems.add(
          Message.EXAMPLE_TABLE,
          row.get("breakdown").place(),
          "a gap is between two groups or between two classes, not both");
    }

    if (breakdown.isOf(side -> !side.contains("="))) {
      problems.add(
          Message.EXAMPLE_TABLE,
          row.get("breakdown").place(),
          "a gap between classes names their variable, as in koen=kvinde - koen=mand");
    }

    periods.check(period.first(), row.get("period"));
    period.second().ifPresent(since -> periods.check(since, row.get("period")));
    return new Example.Expected(
        row.get("value").place(),
        period.first(),
        period.second(),
        area.first(),
        area.second(),
        group.first(),
        group.second().or(breakdown::second),
        breakdown.first(),
        false,
        value(row.get("value"), "value"));
  }

  private Optional<BigDecimal> value(TextTable.Cell cell, String column) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }

    try {
      return Optional.of(Numbers.decimal(cell.text()));
    } catch (NumberFormatException e) {
      problems.add(
          Message.EXAMPLE_VALUE,
          cell.place(),
          cell.text(),
          ValueType.DECIMAL.words(),
          column,
          "the figure, such as 12.5");
      return Optional.empty();
    }
  }

  /** One thing, or two with a minus between them. */
  private record Pair(String first, Optional<String> second) {
    /** Whether there are two, one of which is such. */
    private boolean isOf(Predicate<String> such) {
      return second.isPresent() && (such.test(first) || such.test(second.get()));
    }

    private static Pair of(String text) {
      int minus = text.indexOf(GAP);
      return minus < 0
          ? new Pair(text, Optional.empty())
          : new Pair(text.substring(0, minus), Optional.of(text.substring(minus + GAP.length())));
    }
  }
}
