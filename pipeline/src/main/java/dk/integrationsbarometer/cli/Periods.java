package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.util.Set;
import java.util.TreeSet;

/** Reads the periods that are asked for. */
final class Periods {
  private Periods() {}

  static Set<Period> periods(Iterable<String> codes) {
    Set<Period> periods = new TreeSet<>();
    for (String code : codes) {
      periods.add(
          Period.parse(code)
              .orElseThrow(
                  () -> BarometerException.of(Message.BAD_PERIOD, Place.ofFile("--period"), code)));
    }

    return periods;
  }
}
