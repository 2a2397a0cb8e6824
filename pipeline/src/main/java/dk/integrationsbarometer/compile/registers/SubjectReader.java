package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whom or what the rows of a register are about. Where a row is about a person who may have
 * others, people are counted and not rows, or one person's many rows would hide that they are one.
 */
final class SubjectReader {
  private static final String ROWS = "rows";

  /** What protects a row that names no person: each is about one of these alone. */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "persons", "persons",
          "enterprises", "enterprises",
          "dwellings", "dwellings",
          "areas", "areas");

  private final Optional<String> personColumn;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param personColumn what the column with the person is called in all registers
   */
  SubjectReader(Optional<String> personColumn, Problems problems) {
    this.personColumn = personColumn;
    this.problems = problems;
  }

  /**
   * The column with the person, where rows are counted and several can be about one. Rows that are
   * counted and say nothing are reported.
   */
  Optional<String> read(Fields fields, Register.Kind kind, Set<String> columns, List<String> key) {
    if (fields.has(ROWS)) {
      fields.choice(ROWS, SUBJECTS, "persons");
      return Optional.empty();
    }

    Optional<String> person = personColumn.filter(columns::contains);
    boolean isCounted = fields.has("area") && kind != Register.Kind.AGGREGATED;
    if (isCounted && person.isEmpty()) {
      problems.add(Message.ROWS_OF_NOBODY, fields.place(), fields.text("id").orElse(""));
    }

    boolean isOneRowEach = kind == Register.Kind.STOCK && key.equals(person.stream().toList());
    return person.filter(column -> isCounted && !isOneRowEach);
  }
}
