package dk.integrationsbarometer.registers.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a reference date as a whole.
 *
 * @param rows how many follow every rule of the register
 * @param content of all values: equal for the same rows in whatever order, hardly ever for others
 * @param values rows by column and code; the empty text stands for no value
 */
public record Profile(
    Optional<LocalDate> date,
    long rows,
    long content,
    SortedMap<String, SortedMap<String, Long>> values) {
  public Profile {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The profiles of all dates that are counted, in their order. */
  public static List<Profile> of(Collection<Tally> tallies) {
    Map<Optional<LocalDate>, List<Tally>> byDate = new LinkedHashMap<>();
    tallies.forEach(
        tally -> byDate.computeIfAbsent(tally.date(), key -> new ArrayList<>()).add(tally));
    return byDate.keySet().stream()
        .sorted(
            (a, b) ->
                a.map(LocalDate::toString)
                    .orElse("")
                    .compareTo(b.map(LocalDate::toString).orElse("")))
        .map(date -> of(date, byDate.get(date)))
        .toList();
  }

  private static Profile of(Optional<LocalDate> date, List<Tally> tallies) {
    long rows = 0;
    long content = 0;
    SortedMap<String, SortedMap<String, Long>> values = new TreeMap<>();
    for (Tally tally : tallies) {
      if (tally.column().isEmpty()) {
        rows += tally.rows();
        content += tally.content();
      } else {
        values
            .computeIfAbsent(tally.column(), key -> new TreeMap<>())
            .merge(tally.code(), tally.rows(), Long::sum);
      }
    }

    return new Profile(date, rows, content, values);
  }

  /** The share of the rows without a value in a column, from 0 to 1. */
  double empty(String column) {
    return share(column, "");
  }

  /** The share of the rows with a code, from 0 to 1. */
  double share(String column, String code) {
    long some = values.getOrDefault(column, new TreeMap<>()).getOrDefault(code, 0L);
    return rows == 0 ? 0 : (double) some / rows;
  }

  /** The codes of a column in some row; the empty text where a row has none. */
  Set<String> codes(String column) {
    return values.getOrDefault(column, new TreeMap<>()).keySet();
  }

  /** Whether it has the same rows as another. */
  boolean isSameAs(Profile other) {
    return rows == other.rows && content == other.content && values.equals(other.values);
  }
}
