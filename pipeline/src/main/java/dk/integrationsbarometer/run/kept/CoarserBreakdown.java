package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.disclosure.DecidedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A breakdown of which more than half is hidden, and the variable of it that had better be left out
 * or have coarser classes: the one with the most classes of which more than half is hidden.
 *
 * @param breakdown the names of its variables
 * @param hiddenClasses so many of the variable's classes
 */
record CoarserBreakdown(
    String indicator,
    SortedSet<String> breakdown,
    Loss loss,
    String variable,
    long hiddenClasses,
    long classes) {
  private static final Comparator<CoarserBreakdown> ORDER =
      Comparator.<CoarserBreakdown>comparingLong(each -> each.loss().secondary())
          .reversed()
          .thenComparing(CoarserBreakdown::indicator)
          .thenComparing(each -> String.join(",", each.breakdown()));

  /** The breakdown without the variable. */
  SortedSet<String> rest() {
    SortedSet<String> rest = new TreeSet<>(breakdown);
    rest.remove(variable);
    return rest;
  }

  /** A variable's classes in a breakdown. */
  private record Classes(String variable, long hidden, long all) {}

  /** Those that would save the most secondary figures first. */
  static List<CoarserBreakdown> of(List<DecidedFigure> figures) {
    Map<String, Map<SortedSet<String>, List<DecidedFigure>>> breakdowns =
        figures.stream()
            .filter(figure -> !figure.breakdown().isEmpty())
            .collect(
                Collectors.groupingBy(
                    DecidedFigure::indicator, Collectors.groupingBy(DecidedFigure::breakdown)));
    List<CoarserBreakdown> found = new ArrayList<>();
    breakdowns.forEach(
        (indicator, cuts) ->
            cuts.forEach(
                (cut, own) -> {
                  Loss loss = Loss.of(own);
                  if (loss.isMostlyHidden()) {
                    found.add(of(indicator, cut, loss, own));
                  }
                }));
    return found.stream().sorted(ORDER).toList();
  }

  private static CoarserBreakdown of(
      String indicator, SortedSet<String> cut, Loss loss, List<DecidedFigure> figures) {
    Classes worst =
        cut.stream()
            .map(variable -> classes(variable, figures))
            .max(
                Comparator.comparingLong(Classes::hidden)
                    .thenComparing(Classes::variable, Comparator.reverseOrder()))
            .orElseThrow();
    return new CoarserBreakdown(
        indicator, cut, loss, worst.variable(), worst.hidden(), worst.all());
  }

  private static Classes classes(String variable, List<DecidedFigure> figures) {
    Map<String, List<DecidedFigure>> classes =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.key().slice().codes().get(variable),
                    TreeMap::new,
                    Collectors.toList()));
    long hidden = classes.values().stream().filter(own -> Loss.of(own).isMostlyHidden()).count();
    return new Classes(variable, hidden, classes.size());
  }
}
