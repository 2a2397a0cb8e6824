package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a register says for which day its rows hold. */
public sealed interface ReferenceTime {
  /** How often it is delivered; empty where that is not said, or spells say when they hold. */
  Optional<Rhythm> every();

  /** The dates that rows can have in a year, in order; none where they hold on any day. */
  List<LocalDate> dates(int year);

  /** In the name of the file, behind the register's own name. */
  record InFileName(TimePattern pattern, TimePattern.Day day, Optional<Rhythm> every)
      implements ReferenceTime {
    @Override
    public List<LocalDate> dates(int year) {
      return pattern.dates(year, day);
    }
  }

  /** In a column. */
  record InColumn(String column, TimePattern pattern, TimePattern.Day day, Optional<Rhythm> every)
      implements ReferenceTime {
    @Override
    public List<LocalDate> dates(int year) {
      return pattern.dates(year, day);
    }
  }

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

    @Override
    public List<LocalDate> dates(int year) {
      return List.of();
    }
  }
}
