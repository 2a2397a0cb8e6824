package dk.integrationsbarometer.model.expression;

import dk.integrationsbarometer.problems.Place;
import java.util.List;

/**
 * Something in a definition that no example touches.
 *
 * @param definition the indicator, or the variable of a decision table
 * @param about which key of it, or by which variable its figures are broken down
 * @param missing codes of groups or classes, or which answers a condition never gives; nothing for
 *     a row of a decision table
 */
public record Untouched(
    Place place, String definition, Kind kind, String about, List<String> missing) {
  public Untouched {
    missing = List.copyOf(missing);
  }

  /** What is not touched. */
  public enum Kind {
    /** Groups of which no figure is expected. */
    GROUPS,
    /** Classes of a breakdown of which no figure is expected. */
    CLASSES,
    /** Answers that a condition gives of nobody. */
    CONDITION,
    /** A row of a decision table that decides of nobody. */
    ROW
  }
}
