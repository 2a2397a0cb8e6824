package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;
import java.util.List;

/** People who live together. */
public record Household(long number, List<Member> members) {
  public Household {
    members = List.copyOf(members);
  }

  /** A person of the household and where she or he lives; the two can differ within a household. */
  public record Member(Person person, Residence residence) {
    public Residence.Whereabouts on(LocalDate date) {
      return person.birth().isAfter(date) ? Residence.Whereabouts.GONE : residence.on(date);
    }
  }
}
