package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.extracts.Quotas.OnDate;
import dk.integrationsbarometer.generator.extracts.Rows.Job;
import dk.integrationsbarometer.generator.extracts.Rows.Resident;
import dk.integrationsbarometer.generator.extracts.Rows.Spell;
import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Backgrounds;
import dk.integrationsbarometer.generator.town.Dice;
import dk.integrationsbarometer.generator.town.Household;
import dk.integrationsbarometer.generator.town.Household.Member;
import dk.integrationsbarometer.generator.town.Households;
import dk.integrationsbarometer.generator.town.Keys;
import dk.integrationsbarometer.generator.town.Lot;
import dk.integrationsbarometer.generator.town.Person;
import dk.integrationsbarometer.generator.town.Person.Citizenship;
import dk.integrationsbarometer.generator.town.Person.Trace;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Plan;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import dk.integrationsbarometer.generator.town.Residents;
import dk.integrationsbarometer.generator.town.Sex;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the people of a plan as extracts. */
public final class TownWriter {
  public static final List<String> REGISTERS = List.of("bef", "person", "bfl");

  private static final int KEY_LENGTH = 12;
  private static final Profile.Band STRANGERS = new Profile.Band(25, 60);
  private static final LocalDate EARLY = LocalDate.of(1900, 1, 1);

  private final Definitions definitions;
  private final Profile profile;
  private final Plan plan;
  private final long seed;
  private final Path out;
  private final Rows rows;
  private final Households strangers;
  private final Residents residents;
  private final HousingAreas areas;

  public TownWriter(
      Definitions definitions, Residents residents, HousingAreas areas, long seed, Path out) {
    this.definitions = definitions;
    this.residents = residents;
    this.profile = residents.profile();
    this.plan = residents.plan();
    this.seed = seed;
    this.out = out;
    this.rows = new Rows(residents, seed, new Keys(seed, keyLength()));
    this.strangers = new Households(profile, seed);
    this.areas = areas;
  }

  /** The citizenships, as known on the last date, of everybody in the town and of their parents. */
  public void writeSpells(LocalDate last) {
    try (var file = file(register("person"), Layout.QUOTED, rows.spells(), last)) {
      for (long place = 0; place < plan.households(); place++) {
        everybody(plan.visit(place), last).forEach(person -> writeSpells(file, person, last));
      }

      for (int i = 0, count = broken(file.rows()); i < count; i++) {
        Person stranger = stranger(i).person();
        file.write(
            new Spell(stranger, stranger.citizenships().get(0), Optional.empty(), Optional.empty()),
            stranger.number(),
            i % 2 == 0 ? Map.of("STATSB_VTIL", EARLY.toString()) : Map.of("STATSB_VFRA", ""));
      }
    }
  }

  /** The residents of a date and the jobs of its month. */
  public void writeDate(LocalDate date, OnDate quotas) {
    var work = register("bfl").filter(register -> profile.hasJobs(date));
    try (var people = file(register("bef"), Layout.PLAIN, rows.residents(), date);
        var jobs = file(work, Layout.SMALL, rows.jobs(), date)) {
      new Day(date, new Jobs(profile, new WorkerSelection(quotas), date, seed), people, jobs)
          .write();
    }
  }

  /** The people of a date, household by household, with their jobs; then rows of strangers. */
  private final class Day {
    private final LocalDate date;
    private final Jobs working;
    private final RegisterFile<Resident> people;
    private final RegisterFile<Job> jobs;
    private final Function<PersonOnDate, String> round;
    private final Backgrounds backgrounds = new Backgrounds(profile);

    Day(LocalDate date, Jobs working, RegisterFile<Resident> people, RegisterFile<Job> jobs) {
      this.date = date;
      this.working = working;
      this.people = people;
      this.jobs = jobs;
      this.round = areas.on(date);
    }

    void write() {
      residents.everybody(date, this::write);
      writeBrokenPeople();
      writeCommuters();
    }

    private void write(PersonOnDate person) {
      Whereabouts where = residents.where(person.member(), date);
      String area = where == Whereabouts.HERE ? round.apply(person) : "";
      Jobs.Outcome outcome = working.of(person, where);
      outcome.jobs().forEach(job -> write(job, Map.of()));
      if (outcome.where() != Whereabouts.GONE) {
        boolean stays = outcome.where() == Whereabouts.HERE;
        write(person.in(stays ? area : ""), outcome.where(), Map.of());
      }
    }

    /** None of those whose rows break a rule has another row in any register. */
    private void writeBrokenPeople() {
      List<Map<String, String>> wrong =
          List.of(
              Map.of("FOED_DAG", "1985-02-30"),
              Map.of("KOEN", "5"),
              Map.of("FOED_DAG", date.plusYears(1).toString()));
      for (int i = 0, count = broken(people.rows()); i < count; i++) {
        Member stranger = stranger(i);
        Household household = new Household(plan.households() + i, List.of(stranger));
        PersonOnDate person = backgrounds.on(date, household, stranger);
        write(person, Whereabouts.HERE, wrong.get(i % wrong.size()));
      }
    }

    /** The first of them in rows that break a rule. */
    private void writeCommuters() {
      List<Map<String, String>> wrong =
          List.of(Map.of("AJO_LOENTIMER", "912.50"), Map.of("AJO_LOENTIMER", "-12.00"));
      int broken = broken(jobs.rows());
      double households = plan.households() * profile.households(date);
      long commuters = (long) (households * profile.employment(date).commuters() / 10_000);
      for (int i = 0; i < broken + commuters; i++) {
        Person stranger = stranger(i).person();
        Dice dice = Dice.ofWork(seed, stranger.number());
        write(
            working.jobs(stranger, dice, dice).get(0),
            i < broken ? wrong.get(i % wrong.size()) : Map.of());
      }
    }

    private void write(PersonOnDate person, Whereabouts where, Map<String, String> instead) {
      people.write(new Resident(person, where), identity(person.person()), instead);
    }

    private void write(Job job, Map<String, String> instead) {
      jobs.write(job, identity(job.person()), instead);
    }

    private long identity(Person person) {
      return person.number() ^ (date.toEpochDay() << 40);
    }
  }

  private int broken(long rowsWritten) {
    return (int) (rowsWritten * profile.changes().brokenRows() / 100);
  }

  private Member stranger(int number) {
    return strangers
        .single(plan.households() + number, Lot.RESIDENT, Background.VESTLIG, STRANGERS, Sex.KVINDE)
        .members()
        .get(0);
  }

  /** The members of a household and those of their parents who are known, each once. */
  private static Collection<Person> everybody(Household household, LocalDate last) {
    Map<Long, Person> people = new LinkedHashMap<>();
    List<Person> members = household.members().stream().map(Member::person).toList();
    members.stream()
        .filter(person -> !person.birth().isAfter(last))
        .forEach(person -> people.put(person.number(), person));
    members.stream()
        .flatMap(person -> Stream.concat(person.mother().stream(), person.father().stream()))
        .filter(parent -> parent.trace() == Trace.RECORDED)
        .forEach(parent -> people.putIfAbsent(parent.number(), parent));
    return people.values();
  }

  private static void writeSpells(RegisterFile<Spell> file, Person person, LocalDate last) {
    Optional<LocalDate> death = person.death().filter(day -> !day.isAfter(last));
    LocalDate end = death.orElse(last.plusDays(1));
    List<Citizenship> known =
        person.citizenships().stream()
            .filter(citizenship -> citizenship.from().isBefore(end))
            .toList();
    for (int i = 0; i < known.size(); i++) {
      Optional<LocalDate> to = i + 1 < known.size() ? Optional.of(known.get(i + 1).from()) : death;
      file.write(new Spell(person, known.get(i), to, death), person.number() * 2 + i, Map.of());
    }
  }

  private <R> RegisterFile<R> file(
      Optional<Register> register,
      Layout layout,
      Map<String, Function<R, String>> known,
      LocalDate date) {
    return new RegisterFile<>(out, register, date, layout, seed, known);
  }

  private Optional<Register> register(String id) {
    return Optional.ofNullable(definitions.registers().get(id));
  }

  private int keyLength() {
    return register("bef")
        .flatMap(register -> register.column("PNR"))
        .map(column -> column.type() instanceof RegisterColumn.Key key ? key.length() : KEY_LENGTH)
        .orElse(KEY_LENGTH);
  }
}
