package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads where the targets are expected to stand in an example. */
final class ExpectedGoalReader {
  private static final List<String> COLUMNS = List.of("period", "area", "target", "status");

  private final Document document;
  private final PeriodCells periods;
  private final List<String> targets;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param length of the indicator's periods, when it is known
   * @param targets the names of the indicator's targets
   */
  ExpectedGoalReader(
      Document document, Optional<Period.Length> length, List<String> targets, Problems problems) {
    this.document = document;
    this.periods = new PeriodCells(length, problems);
    this.targets = targets;
    this.problems = problems;
  }

  List<Example.ExpectedGoal> read(Node.Scalar block) {
    return TextTable.rows(block, document, COLUMNS, problems).stream()
        .flatMap(row -> expected(row).stream())
        .toList();
  }

  private Optional<Example.ExpectedGoal> expected(Map<String, TextTable.Cell> row) {
    TextTable.Cell target = row.get("target");
    periods.check(row.get("period").text(), row.get("period"));
    if (!targets.contains(target.text())) {
      problems.add(
          Message.UNKNOWN_NAME,
          target.place(),
          "The target",
          target.text(),
          Spelling.suggest(target.text(), targets));
    }

    return status(row.get("status"))
        .map(
            status ->
                new Example.ExpectedGoal(
                    row.get("status").place(),
                    row.get("period").text(),
                    row.get("area").text(),
                    target.text(),
                    status));
  }

  private Optional<GoalStatus> status(TextTable.Cell cell) {
    Optional<GoalStatus> status =
        Arrays.stream(GoalStatus.values())
            .filter(each -> each.code().equals(cell.text()))
            .findFirst();
    if (status.isEmpty()) {
      problems.add(
          Message.EXAMPLE_STATUS,
          cell.place(),
          cell.text(),
          Arrays.stream(GoalStatus.values())
              .map(GoalStatus::code)
              .collect(Collectors.joining(", ")));
    }

    return status;
  }
}
