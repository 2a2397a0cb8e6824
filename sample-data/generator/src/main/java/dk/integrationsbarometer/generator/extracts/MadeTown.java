package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.Things;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Residents;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The people and things that extracts are about.
 *
 * @param scale the town's people per person of the whole city
 * @param things the invented things of all registers
 */
public record MadeTown(
    Residents residents, HousingAreas areas, long seed, double scale, Map<String, Things> things) {
  /** The residents of a date with their housing areas, always in the same order. */
  public void residents(LocalDate date, Consumer<PersonOnDate> action) {
    Function<PersonOnDate, String> round = areas.on(date);
    residents.forEach(date, person -> action.accept(person.in(round.apply(person))));
  }
}
