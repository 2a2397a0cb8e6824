package dk.integrationsbarometer.run.gate;

import java.util.Set;

/**
 * Deliveries that are accepted whatever is found.
 *
 * @param deliveries as {@code REGISTER=DATE}
 * @param because why, in one line
 */
public record Acceptance(Set<String> deliveries, String because) {
  public static final Acceptance NONE = new Acceptance(Set.of(), "");

  public Acceptance {
    deliveries = Set.copyOf(deliveries);
    because = because.strip().replaceAll("\\s+", " ");
  }
}
