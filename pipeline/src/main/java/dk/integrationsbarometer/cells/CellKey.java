package dk.integrationsbarometer.cells;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which people a cell counts.
 *
 * @param group a group's code, or {@link #WHOLE}
 * @param breakdown canonical text, {@code name=code} sorted by name and joined by a comma; empty
 *     for the total
 */
public record CellKey(LocalDate date, String area, String group, String breakdown)
    implements Comparable<CellKey> {
  /** Stands for everybody in the population, in whatever groups they are. */
  public static final String WHOLE = "*";

  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::date)
          .thenComparing(CellKey::area)
          .thenComparing(CellKey::group)
          .thenComparing(CellKey::breakdown);

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
