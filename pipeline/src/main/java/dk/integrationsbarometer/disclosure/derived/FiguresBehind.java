package dk.integrationsbarometer.disclosure.derived;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The published figures, by what other tables say of them. */
final class FiguresBehind {
  private final Map<FigurePlace, FigureRow> rows = new HashMap<>();
  private final Map<FigurePlace, List<FigureRow>> hiddenClasses = new HashMap<>();

  FiguresBehind(List<FigureRow> figures) {
    for (FigureRow row : figures) {
      FigurePlace key = FigurePlace.of(row);
      rows.put(key, row);
      if (isHidden(row) && !row.breakdown().equals(Slice.TOTAL)) {
        hiddenClasses.computeIfAbsent(key.total(), total -> new ArrayList<>()).add(row);
      }
    }
  }

  private static boolean isHidden(FigureRow row) {
    return row.confStatus() == ConfStatus.CONFIDENTIAL;
  }

  /** Of some figures those that are hidden. */
  Stream<String> hidden(FigurePlace... figures) {
    return Stream.of(figures)
        .filter(key -> rows.containsKey(key) && isHidden(rows.get(key)))
        .map(FigurePlace::name);
  }

  /** Whether an indicator has figures here. */
  boolean isIndicator(String code, FigurePlace like) {
    return rows.containsKey(like.ofIndicator(code));
  }

  /**
   * The hidden classes of the people of a figure.
   *
   * @param variables whose classes, or crossings of classes, count
   */
  Stream<String> hiddenClasses(FigurePlace people, Set<String> variables) {
    return hiddenClasses.getOrDefault(people.total(), List.of()).stream()
        .filter(row -> variables.containsAll(row.breakdown().codes().keySet()))
        .map(row -> FigurePlace.of(row).name());
  }
}
