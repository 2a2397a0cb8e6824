package dk.integrationsbarometer.registers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many rows of a reference date broke a rule.
 *
 * @param rule empty for the rows that follow all rules
 */
public record RuleCount(Optional<LocalDate> date, String rule, long rows) {
  /** One line of a counts file. */
  public String line() {
    return date.map(LocalDate::toString).orElse("") + ";" + rule + ";" + rows;
  }

  public static RuleCount parse(String line) {
    int first = line.indexOf(';');
    int last = line.lastIndexOf(';');
    String date = line.substring(0, first);
    Optional<LocalDate> day =
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    return new RuleCount(
        day, line.substring(first + 1, last), Long.parseLong(line.substring(last + 1)));
  }
}
