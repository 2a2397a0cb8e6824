package dk.integrationsbarometer.run.audits;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Figures of a run that cannot be audited together with the others.
 *
 * @param figures how many
 * @param indicators those that the figures are of
 */
public record LeftOut(String run, Reason reason, int figures, SortedSet<String> indicators) {
  /** Why they cannot be compared. */
  public enum Reason {
    /** The definition is another one now, or is no longer there. */
    DEFINITION,
    /** The extracts give other numbers now, or are no longer there. */
    EXTRACTS
  }

  /** Both together; the reason is that of the first. */
  public LeftOut plus(LeftOut other) {
    SortedSet<String> all = new TreeSet<>(indicators);
    all.addAll(other.indicators);
    return new LeftOut(run, reason, figures + other.figures, all);
  }
}
