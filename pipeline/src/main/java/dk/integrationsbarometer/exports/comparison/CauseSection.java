package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that the same causes can have moved, by indicator.
 *
 * @param indicators moved rows of figures, gaps and goals, and of other tables where nothing else
 *     of an indicator moved; the largest moves first
 */
record CauseSection(Set<Cause> causes, Map<String, List<RowMove>> indicators) {
  /** Those with the most rows first. */
  static List<CauseSection> of(List<RowMove> moves) {
    Map<Set<Cause>, Map<String, List<RowMove>>> sections = new LinkedHashMap<>();
    for (RowMove move : moves) {
      if (!move.key().indicator().isEmpty()) {
        sections
            .computeIfAbsent(move.causes(), causes -> new LinkedHashMap<>())
            .computeIfAbsent(move.key().indicator(), indicator -> new ArrayList<>())
            .add(move);
      }
    }

    return sections.entrySet().stream()
        .map(section -> new CauseSection(section.getKey(), section.getValue()))
        .sorted((one, other) -> Integer.compare(other.rows(), one.rows()))
        .toList();
  }

  private int rows() {
    return indicators.values().stream().mapToInt(List::size).sum();
  }

  /** How many rows of a list are in which table, in the order of publication. */
  static Map<String, Integer> counts(List<RowMove> moves) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Tables.ALL.forEach(
        table -> {
          int rows =
              Math.toIntExact(
                  moves.stream().filter(move -> move.key().table().equals(table.name())).count());
          if (rows > 0) {
            counts.put(table.name(), rows);
          }
        });
    return counts;
  }

  /** The move that is shown first: the largest of a figure or gap, else of any row. */
  static RowMove largest(List<RowMove> moves) {
    return moves.stream()
        .filter(
            move ->
                move.key().table().equals(Tables.FIGURES.name())
                    || move.key().table().equals(Tables.GAPS.name()))
        .findFirst()
        .orElse(moves.get(0));
  }
}
