package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;

/**
 * Where somebody lives: here from one day until another (excluded), and somewhere else before and
 * after.
 *
 * @param district the number of the district while here
 */
public record Residence(
    LocalDate arrival, LocalDate departure, Whereabouts before, Whereabouts after, int district) {

  /** Where a person is registered. */
  public enum Whereabouts {
    /** In the municipality the profile describes. */
    HERE,
    /** In the neighbouring municipality. */
    NEXT_DOOR,
    /** Nowhere in the register: abroad or dead. */
    GONE
  }

  Whereabouts on(LocalDate date) {
    if (date.isBefore(arrival)) {
      return before;
    }

    return date.isBefore(departure) ? Whereabouts.HERE : after;
  }
}
