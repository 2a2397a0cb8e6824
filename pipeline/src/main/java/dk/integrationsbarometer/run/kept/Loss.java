package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.disclosure.DecidedFigure;
import dk.integrationsbarometer.protection.Verdict;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many of some figures are hidden.
 *
 * @param figures those with a number
 * @param primary of them, hidden because of their own small numbers
 * @param secondary hidden to protect others
 * @param totals those that are cut by nothing
 * @param hiddenTotals of them, hidden
 */
record Loss(long figures, long primary, long secondary, long totals, long hiddenTotals) {
  static Loss of(Collection<DecidedFigure> figures) {
    Predicate<DecidedFigure> isTotal = figure -> figure.breakdown().isEmpty();
    return new Loss(
        figures.size(),
        count(figures, figure -> figure.verdict() == Verdict.PRIMARY),
        count(figures, figure -> figure.verdict() == Verdict.SECONDARY),
        count(figures, isTotal),
        count(figures, isTotal.and(figure -> figure.verdict().isHidden())));
  }

  private static long count(Collection<DecidedFigure> figures, Predicate<DecidedFigure> which) {
    return figures.stream().filter(which).count();
  }

  long hidden() {
    return primary + secondary;
  }

  /** Whether more than half is hidden. */
  boolean isMostlyHidden() {
    return 2 * hidden() > figures;
  }
}
