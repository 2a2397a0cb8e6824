package dk.integrationsbarometer.model.time;

import java.util.Optional;

/** Where a register says for which day its rows hold. */
public sealed interface ReferenceTime {
  /** How often it is delivered; empty where that is not said, or spells say when they hold. */
  Optional<Rhythm> every();

  /** In the name of the file, behind the register's own name. */
  record InFileName(TimePattern pattern, TimePattern.Day day, Optional<Rhythm> every)
      implements ReferenceTime {}

  /** In a column. */
  record InColumn(String column, TimePattern pattern, TimePattern.Day day, Optional<Rhythm> every)
      implements ReferenceTime {}

  /**
   * The rows are spells with a period of their own.
   *
   * @param from the column with the first day; unknown means since ever
   * @param to the column with the first day on which it no longer holds; unknown means until now
   */
  record Spells(String from, Optional<String> to) implements ReferenceTime {
    @Override
    public Optional<Rhythm> every() {
      return Optional.empty();
    }
  }
}
