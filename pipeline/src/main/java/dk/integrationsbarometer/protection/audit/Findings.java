package dk.integrationsbarometer.protection.audit;

import java.util.SortedSet;

/**
 * What an audit found. Names only: a number would be what must not be said.
 *
 * @param exposed hidden numbers for which no second value was found
 * @param solver what solved the linear programmes
 * @param programs how many were solved
 */
public record Findings(SortedSet<String> exposed, String solver, int programs) {
  public boolean isSafe() {
    return exposed.isEmpty();
  }
}
