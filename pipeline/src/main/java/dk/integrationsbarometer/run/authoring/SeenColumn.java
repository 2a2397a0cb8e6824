package dk.integrationsbarometer.run.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the values of a column look like; of them only codes that many rows share are kept. */
final class SeenColumn {
  private static final int MOST_CODES = 20;

  /** A value of fewer rows could be somebody's own. */
  private static final int FEWEST_ROWS = 5;

  private final Map<String, Integer> rows = new HashMap<>();
  private int empty;

  void add(String value) {
    if (value == null || value.isBlank()) {
      empty++;
    } else {
      rows.merge(value.strip(), 1, Integer::sum);
    }
  }

  /** Whether every row has a value of its own. */
  boolean isDifferentInEachRow() {
    return empty == 0 && !rows.isEmpty() && rows.values().stream().allMatch(count -> count == 1);
  }

  /** The keys of the column's type, as they are written in a register. */
  String type() {
    if (rows.isEmpty()) {
      return "type: text";
    } else if (all("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return "type: date";
    } else if (all("[0-9]{8,18}") && lengths().size() == 1) {
      return "type: key, length: " + lengths().iterator().next();
    } else if (all("-?(0|[1-9][0-9]{0,17})")) {
      return "type: integer";
    }

    return all("-?[0-9]{1,18}([.,][0-9]{1,12})?") ? decimal() : "type: text";
  }

  /** The codes, where they are few and none is that of a few rows only; else none. */
  List<String> codes() {
    boolean few = rows.size() > 1 && rows.size() <= MOST_CODES;
    return few
            && all("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._/-]{0,39}")
            && rows.values().stream().allMatch(count -> count >= FEWEST_ROWS)
        ? List.copyOf(new TreeMap<>(rows).keySet())
        : List.of();
  }

  private boolean all(String pattern) {
    return rows.keySet().stream().allMatch(value -> value.matches(pattern));
  }

  private Collection<Integer> lengths() {
    return rows.keySet().stream().map(String::length).collect(Collectors.toSet());
  }

  private String decimal() {
    int whole = longest("^-?|[.,].*");
    int decimals = longest("^[^.,]*[.,]?");
    return "type: decimal, digits: " + (whole + decimals) + ", decimals: " + decimals;
  }

  private int longest(String without) {
    return rows.keySet().stream()
        .mapToInt(value -> value.replaceAll(without, "").length())
        .max()
        .orElse(0);
  }
}
