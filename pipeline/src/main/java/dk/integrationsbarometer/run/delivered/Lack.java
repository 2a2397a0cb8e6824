package dk.integrationsbarometer.run.delivered;

import java.time.LocalDate;
import java.util.List;

/**
 * Deliveries that a variable looks at and that are not there.
 *
 * @param days those that they would be for: a status date, or others that the variable looks at;
 *     the first decides whether the register had begun by then
 */
public record Lack(String register, String variable, List<LocalDate> days) {
  public Lack {
    days = List.copyOf(days);
  }

  public LocalDate first() {
    return days.get(0);
  }
}
