package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.Residence.Whereabouts;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The residents of the profile's municipality. */
record Residents(Profile profile, Plan plan) {
  /** Those of a date, always in the same order. */
  void forEach(LocalDate date, Consumer<PersonOnDate> action) {
    var backgrounds = new Backgrounds(profile);
    var presence = new Presence(profile);
    for (long place = 0; place < plan.households(); place++) {
      if (presence.holds(place, date)) {
        Household household = plan.visit(place);
        household.members().stream()
            .filter(member -> presence.of(member, date) == Whereabouts.HERE)
            .map(member -> new PersonOnDate(household, member, date, backgrounds))
            .forEach(action);
      }
    }
  }
}
