package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Example.GradientPart;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the gradients that an example expects: three numbers in a row. */
final class ExpectedGradientReader {
  private static final String NONE = "none";
  private static final List<String> COLUMNS =
      List.of("period", "area", "group", "slope", "relative", "included");

  private final Document document;
  private final PeriodCells periods;
  private final Problems problems;

  ExpectedGradientReader(Document document, Optional<Period.Length> length, Problems problems) {
    this.document = document;
    this.periods = new PeriodCells(length, problems);
    this.problems = problems;
  }

  List<Example.ExpectedGradient> read(Node.Scalar block) {
    List<Example.ExpectedGradient> expected = new ArrayList<>();
    for (Map<String, TextTable.Cell> row : TextTable.rows(block, document, COLUMNS, problems)) {
      periods.check(row.get("period").text(), row.get("period"));
      for (GradientPart part : GradientPart.values()) {
        TextTable.Cell cell = row.get(part.word());
        if (!cell.isEmpty()) {
          expected.add(expected(row, part, cell));
        }
      }
    }

    return expected;
  }

  private Example.ExpectedGradient expected(
      Map<String, TextTable.Cell> row, GradientPart part, TextTable.Cell cell) {
    return new Example.ExpectedGradient(
        cell.place(),
        row.get("period").text(),
        row.get("area").text(),
        row.get("group").text(),
        part,
        cell.text().equals(NONE) ? Optional.empty() : number(cell, part));
  }

  private Optional<BigDecimal> number(TextTable.Cell cell, GradientPart part) {
    try {
      return Optional.of(Numbers.decimal(cell.text()));
    } catch (NumberFormatException e) {
      problems.add(
          Message.EXAMPLE_VALUE,
          cell.place(),
          cell.text(),
          ValueType.DECIMAL.words(),
          part.word(),
          "the number, such as 12.5 or none");
      return Optional.empty();
    }
  }
}
