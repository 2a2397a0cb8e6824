package dk.integrationsbarometer.registers.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * So many rows of a reference date have a value in a column.
 *
 * @param column empty for all rows of the date
 * @param code of a column with codes; empty for rows without a value
 * @param content of all rows of the date, the same whatever their order; 0 of a column
 */
public record Tally(Optional<LocalDate> date, String column, String code, long rows, long content) {
  private static final String BETWEEN = "\t";
  private static final int PARTS = 5;

  /** One line of a file. */
  String line() {
    return String.join(
        BETWEEN,
        date.map(LocalDate::toString).orElse(""),
        column,
        code,
        String.valueOf(rows),
        String.valueOf(content));
  }

  static Tally parse(String line) {
    List<String> parts = List.of(line.split(BETWEEN, PARTS));
    return new Tally(
        parts.get(0).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts.get(0))),
        parts.get(1),
        parts.get(2),
        Long.parseLong(parts.get(3)),
        Long.parseLong(parts.get(4)));
  }
}
