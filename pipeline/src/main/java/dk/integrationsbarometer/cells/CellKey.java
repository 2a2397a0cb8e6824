package dk.integrationsbarometer.cells;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;

/**
 * Which people a cell counts.
 *
 * @param group a group's code, {@link #WHOLE}, or the name of those who are {@link #alike}
 * @param breakdown canonical text, {@code name=code} sorted by name and joined by a comma; empty
 *     for the total
 */
public record CellKey(LocalDate date, String area, String group, String breakdown)
    implements Comparable<CellKey> {
  /** Stands for everybody in the population, in whatever groups they are. */
  public static final String WHOLE = "*";

  /** Begins the name of people who are in the same groups; see {@link #alike}. */
  static final String ALIKE = "=";

  /** Stands between two groups that people are in. */
  static final String AND = "+";

  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::date)
          .thenComparing(CellKey::area)
          .thenComparing(CellKey::group)
          .thenComparing(CellKey::breakdown);

  /** The name of the people who are in these groups and in no others, of an indicator's. */
  public static String alike(SortedSet<String> groups) {
    return ALIKE + String.join(AND, groups);
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
