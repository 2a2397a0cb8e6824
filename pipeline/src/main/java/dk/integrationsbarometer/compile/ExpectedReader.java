package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures that an example expects. */
final class ExpectedReader {
  private static final List<String> COLUMNS =
      List.of("period", "area", "group", "breakdown", "value");
  private static final String GAP = " - ";

  private final Document document;
  private final Optional<Period.Length> length;
  private final Problems problems;

  ExpectedReader(Document document, Optional<Period.Length> length, Problems problems) {
    this.document = document;
    this.length = length;
    this.problems = problems;
  }

  List<Example.Expected> read(Node.Scalar block) {
    TextTable table = TextTable.read(block, document, problems);
    List<String> header = table.header().stream().map(TextTable.Cell::text).toList();
    if (!header.isEmpty() && !header.equals(COLUMNS)) {
      problems.add(
          Message.EXAMPLE_TABLE,
          table.header().get(0).place(),
          "its columns should be " + String.join(" | ", COLUMNS));
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
    checkPeriod(period.first(), row.get("period"));
    period.second().ifPresent(since -> checkPeriod(since, row.get("period")));
    return new Example.Expected(
        row.get("value").place(),
        period.first(),
        period.second(),
        row.get("area").text(),
        group.first(),
        group.second(),
        row.get("breakdown").text(),
        value(row.get("value")));
  }

  private void checkPeriod(String code, TextTable.Cell cell) {
    boolean fits = length.isEmpty() || Period.parse(code).map(Period::length).equals(length);
    if (!fits) {
      Period.Length needed = length.orElseThrow();
      problems.add(
          Message.NOT_A_VALUE,
          cell.place(),
          code,
          "a " + needed.word() + " as the indicator has",
          "a period such as " + needed.example());
    }
  }

  private Optional<BigDecimal> value(TextTable.Cell cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }

    try {
      return Optional.of(new BigDecimal(cell.text()));
    } catch (NumberFormatException e) {
      problems.add(
          Message.EXAMPLE_VALUE,
          cell.place(),
          cell.text(),
          ValueType.DECIMAL.words(),
          "value",
          "the figure, such as 12.5");
      return Optional.empty();
    }
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
