package dk.integrationsbarometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What protecting the figures of a run came to.
 *
 * @param figures what became of each that has a number, of the whole catalogue
 * @param programs how many linear programmes were solved
 * @param solver what solved them; empty when there was nothing to solve
 * @param exposed numbers that could be worked out whatever is hidden
 */
public record SuppressionFacts(
    List<DecidedFigure> figures, int programs, String solver, SortedSet<String> exposed) {
  static final SuppressionFacts NONE = new SuppressionFacts(List.of(), 0, "", new TreeSet<>());

  public SuppressionFacts {
    figures = List.copyOf(figures);
  }

  SuppressionFacts plus(SuppressionFacts other) {
    List<DecidedFigure> all = new ArrayList<>(figures);
    all.addAll(other.figures);
    SortedSet<String> both = new TreeSet<>(exposed);
    both.addAll(other.exposed);
    return new SuppressionFacts(all, programs + other.programs, other.solver, both);
  }
}
