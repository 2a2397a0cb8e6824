package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.protection.Verdict;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of a figure that has a number.
 *
 * @param unit whose people it is about
 * @param verdict published; primary when the rule of the indicator hides it by itself; secondary
 *     when it is hidden to protect others, now or in an earlier release
 * @param isExposed whether hiding it protects nobody: an earlier release published a number of it
 *     that is small now, or the number follows from what everybody knows
 */
public record DecidedFigure(
    String unit, String indicator, FigureKey key, Verdict verdict, boolean isExposed) {
  /** The name by which messages know it too. */
  public String name() {
    return PublicationAudit.name(indicator, key);
  }

  /** The variables that it is cut by; none for a total. */
  public SortedSet<String> breakdown() {
    return new TreeSet<>(key.slice().codes().keySet());
  }
}
