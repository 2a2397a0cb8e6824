package dk.integrationsbarometer.run.gate;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deliveries that are accepted whatever is found.
 *
 * @param deliveries as {@code REGISTER=DATE}, or {@code REGISTER=none} where there is nothing of a
 *     register
 * @param because why, in one line
 */
public record Acceptance(Set<String> deliveries, String because) {
  public static final Acceptance NONE = new Acceptance(Set.of(), "");

  private static final String OF_NONE = "=none";

  /** That there is nothing of a register. */
  static String none(String register) {
    return register + OF_NONE;
  }

  /** Whether it is accepted that there is nothing of a register. */
  public boolean isOfNone(String register) {
    return deliveries.contains(none(register));
  }

  /** The acceptances of registers of which there is nothing. */
  public Set<String> ofNone() {
    return deliveries.stream()
        .filter(delivery -> delivery.endsWith(OF_NONE))
        .collect(Collectors.toSet());
  }

  public Acceptance {
    deliveries = Set.copyOf(deliveries);
    because = because.strip().replaceAll("\\s+", " ");
  }
}
