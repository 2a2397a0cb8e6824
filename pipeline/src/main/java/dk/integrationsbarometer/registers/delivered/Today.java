package dk.integrationsbarometer.registers.delivered;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of a run where the barometer is made, whatever zone the machine is in. */
public final class Today {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private Today() {}

  public static LocalDate of(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
