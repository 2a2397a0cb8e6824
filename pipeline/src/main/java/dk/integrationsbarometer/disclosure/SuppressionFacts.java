package dk.integrationsbarometer.disclosure;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What protecting the figures of a run came to.
 *
 * @param primary figures that are too close to single persons
 * @param secondary figures that are hidden to protect those
 * @param programs how many linear programmes were solved
 * @param solver what solved them; empty when there was nothing to solve
 * @param exposed numbers that could be worked out whatever is hidden
 */
public record SuppressionFacts(
    long primary, long secondary, int programs, String solver, SortedSet<String> exposed) {
  static final SuppressionFacts NONE = new SuppressionFacts(0, 0, 0, "", new TreeSet<>());

  SuppressionFacts plus(SuppressionFacts other) {
    SortedSet<String> both = new TreeSet<>(exposed);
    both.addAll(other.exposed);
    return new SuppressionFacts(
        primary + other.primary,
        secondary + other.secondary,
        programs + other.programs,
        other.solver,
        both);
  }
}
