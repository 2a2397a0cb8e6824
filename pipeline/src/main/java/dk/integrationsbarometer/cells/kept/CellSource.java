package dk.integrationsbarometer.cells.kept;

import dk.integrationsbarometer.population.Population;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;

/** The people of a unit, and all that decides what their variables are. */
public interface CellSource {
  /** The status dates that were delivered. */
  SortedSet<LocalDate> dates();

  /** The people on some of the dates; asked for only when something must be counted. */
  Population on(SortedSet<LocalDate> some);

  /** The deliveries that some names rest on at a date. */
  SortedSet<String> restingOn(LocalDate date, Set<String> names);

  /** What some names mean: a hash of the variables that they lead to. */
  String meaning(Set<String> names);

  /** The codes of the variables that some names lead to: a hash. */
  String codes(Set<String> names);
}
