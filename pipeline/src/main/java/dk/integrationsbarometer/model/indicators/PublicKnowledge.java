package dk.integrationsbarometer.model.indicators;

import java.util.Set;

/**
 * Numbers of people that are public knowledge, so that to hide them would hide nothing: how many of
 * the population, of any group, are in each class.
 *
 * @param breakdowns the names of variables that people are counted by; none for the total
 * @param reason where they are published
 */
public record PublicKnowledge(Set<Set<String>> breakdowns, String reason) {
  public PublicKnowledge {
    breakdowns = Set.copyOf(breakdowns);
  }

  boolean covers(Slice slice) {
    return breakdowns.contains(slice.codes().keySet());
  }
}
