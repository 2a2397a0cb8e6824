package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.extracts.Quotas.Stratum;
import dk.integrationsbarometer.generator.extracts.Rows.Job;
import dk.integrationsbarometer.generator.town.Dice;
import dk.integrationsbarometer.generator.town.Person;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who works in the month of a status date, and in which jobs. */
final class Jobs {
  private static final int FULL_TIME = 16033;
  private static final int WORKPLACES = 20_000;
  private static final double STILL_EMPLOYED = 0.3;

  private final Profile.Employment employment;
  private final WorkerSelection selection;
  private final LocalDate date;
  private final long seed;

  Jobs(Profile profile, WorkerSelection selection, LocalDate date, long seed) {
    this.employment = profile.employment(date);
    this.selection = selection;
    this.date = date;
    this.seed = seed;
  }

  /** Somebody's place of residence after those are gone whom the quotas leave out, and all jobs. */
  record Outcome(Whereabouts where, List<Job> jobs) {}

  /**
   * What a person does; must be asked once for each person, in the same order in which the strata
   * were counted.
   */
  Outcome of(PersonOnDate on, Whereabouts where) {
    Person person = on.person();
    int age = on.age();
    Dice lasting = Dice.ofWork(seed, person.number());
    Dice today = Dice.of(seed, person.number(), date.toEpochDay());
    double own = lasting.fraction();
    double lot = today.happens(employment.redrawn()) ? today.fraction() : own;
    if (where != Whereabouts.HERE || !isWorkingAge(age)) {
      return new Outcome(
          where,
          isOutsideWorker(person, where, age, lot) ? jobs(person, lasting, today) : List.of());
    }

    Stratum stratum = new Stratum(on.background(), person.sex());
    if (selection.leavesOut(stratum)) {
      return new Outcome(Whereabouts.NEXT_DOOR, List.of());
    }

    boolean works = selection.takes(stratum, lot, employment.relative(age) / 100);
    return new Outcome(where, works ? jobs(person, lasting, today) : withoutHours(person, today));
  }

  static boolean isWorkingAge(int age) {
    return age >= Profile.Employment.FIRST_AGE && age <= Profile.Employment.LAST_AGE;
  }

  /** At least one job with hours. */
  List<Job> jobs(Person person, Dice lasting, Dice today) {
    List<Job> jobs = new ArrayList<>(2);
    int hours = lasting.happens(70) ? FULL_TIME : lasting.between(500, FULL_TIME - 100);
    jobs.add(job(person, hours, lasting));
    if (today.happens(employment.twoJobs())) {
      jobs.add(job(person, today.below(4000), today));
    }

    return jobs;
  }

  private List<Job> withoutHours(Person person, Dice dice) {
    return dice.happens(employment.noHours())
        ? List.of(new Job(person, 0, dice.between(200, 9000), dice.below(WORKPLACES)))
        : List.of();
  }

  private boolean isOutsideWorker(Person person, Whereabouts where, int age, double lot) {
    boolean alive = person.death().filter(death -> death.isBefore(date)).isEmpty();
    double percent = employment.outside(age) * (where == Whereabouts.GONE ? STILL_EMPLOYED : 1);
    return alive && lot * 100 < percent;
  }

  private static Job job(Person person, long hours, Dice dice) {
    return new Job(person, hours, hours * dice.between(150, 420) / 100, dice.below(WORKPLACES));
  }
}
