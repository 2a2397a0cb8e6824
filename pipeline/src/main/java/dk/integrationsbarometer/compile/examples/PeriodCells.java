package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;

/**
 * Checks the periods in the tables of an example.
 *
 * @param length of the indicator's periods, when it is known
 */
record PeriodCells(Optional<Period.Length> length, Problems problems) {
  void check(String code, TextTable.Cell cell) {
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
}
