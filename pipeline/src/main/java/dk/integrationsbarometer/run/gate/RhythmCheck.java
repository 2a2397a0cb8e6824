package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.Rhythm;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * Holds the dates of a register against how often it is said to be delivered: where more come, one
 * that is missing passes for one that was not due, and a window holds more of them than it should.
 */
public final class RhythmCheck {
  private RhythmCheck() {}

  /** Reports the deliveries of a register that are closer together than its rhythm says. */
  public static void check(
      Register register, SortedSet<LocalDate> delivered, String extracts, Problems problems) {
    register
        .reference()
        .every()
        .filter(every -> !every.tooClose(delivered).isEmpty())
        .ifPresent(
            every ->
                problems.add(
                    Message.DELIVERED_BETWEEN,
                    Place.ofFile(extracts + "/" + register.id()),
                    register.id(),
                    every.spelling(),
                    Spelling.list(
                        every.tooClose(delivered).stream().map(LocalDate::toString).toList()),
                    Rhythm.of(delivered).spelling()));
  }
}
