package dk.integrationsbarometer.generator;

import java.time.LocalDate;
import java.util.List;

/** People who live together. */
record Household(long number, List<Member> members) {
  Household {
    members = List.copyOf(members);
  }

  /** A person of the household and where she or he lives; the two can differ within a household. */
  record Member(Person person, Residence residence) {
    Residence.Whereabouts on(LocalDate date) {
      return person.birth().isAfter(date) ? Residence.Whereabouts.GONE : residence.on(date);
    }
  }
}
