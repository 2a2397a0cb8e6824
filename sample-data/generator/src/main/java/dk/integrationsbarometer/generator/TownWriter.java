package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.CsvFile.Layout;
import dk.integrationsbarometer.generator.Household.Member;
import dk.integrationsbarometer.generator.Person.Citizenship;
import dk.integrationsbarometer.generator.Person.Trace;
import dk.integrationsbarometer.generator.Quotas.OnDate;
import dk.integrationsbarometer.generator.Residence.Whereabouts;
import dk.integrationsbarometer.generator.Rows.Job;
import dk.integrationsbarometer.generator.Rows.Resident;
import dk.integrationsbarometer.generator.Rows.Spell;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the people of a plan as extracts. */
final class TownWriter {
  static final List<String> REGISTERS = List.of("bef", "person", "bfl");

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
  private final Presence presence;
  private final HousingAreas areas;

  TownWriter(
      Definitions definitions,
      Profile profile,
      Plan plan,
      HousingAreas areas,
      long seed,
      Path out) {
    this.definitions = definitions;
    this.profile = profile;
    this.plan = plan;
    this.seed = seed;
    this.out = out;
    this.rows = new Rows(profile, seed, new Keys(seed, keyLength(definitions)));
    this.strangers = new Households(profile, seed);
    this.presence = new Presence(profile);
    this.areas = areas;
  }

  /** The citizenships, as known on the last date, of everybody in the town and of their parents. */
  void writeSpells(LocalDate last) {
    Optional<Register> register = register("person");
    if (register.isEmpty()) {
      return;
    }

    var extract =
        new Extract<>(register.get(), Layout.QUOTED, rows.spells(), new Plausible(seed, last));
    try (CsvFile file = extract.create(out, last)) {
      long written = 0;
      for (long place = 0; place < plan.households(); place++) {
        for (Person person : everybody(plan.visit(place), last)) {
          written += writeSpells(extract, file, person, last);
        }
      }

      for (int i = 0; i < broken(written); i++) {
        Person stranger = stranger(i).person();
        Spell spell =
            new Spell(stranger, stranger.citizenships().get(0), Optional.empty(), Optional.empty());
        extract.write(
            file,
            spell,
            stranger.number(),
            i % 2 == 0 ? Map.of("STATSB_VTIL", EARLY.toString()) : Map.of("STATSB_VFRA", ""));
      }
    }
  }

  /** The residents of a date and the jobs of its month. */
  void writeDate(LocalDate date, OnDate quotas) {
    var jobs = new Jobs(profile, new Selection(quotas), date, seed);
    try (var residents =
            new Output<Resident>(register("bef"), Layout.PLAIN, rows.residents(), date);
        var work =
            new Output<Job>(
                register("bfl").filter(jobsRegister -> profile.hasJobs(date)),
                Layout.SMALL,
                rows.jobs(),
                date)) {
      var everybody = new Everybody(date);
      for (long place = 0; place < plan.households(); place++) {
        if (presence.holds(place, date)) {
          everybody.write(plan.visit(place), jobs, residents, work);
        }
      }

      writeStrangers(jobs, residents, work, date);
    }
  }

  /** The people of a date, household by household. */
  private final class Everybody {
    private final LocalDate date;
    private final HousingAreas.Round round;
    private final Backgrounds backgrounds = new Backgrounds(profile);

    Everybody(LocalDate date) {
      this.date = date;
      this.round = areas.on(date);
    }

    void write(Household household, Jobs jobs, Output<Resident> residents, Output<Job> work) {
      for (Member member : household.members()) {
        Whereabouts where = presence.of(member, date);
        String area =
            where == Whereabouts.HERE
                ? round.area(new PersonOnDate(household, member, date, backgrounds))
                : "";
        Jobs.Outcome outcome = jobs.of(member.person(), where);
        outcome.jobs().forEach(job -> work.write(job, job.person(), Map.of()));
        if (outcome.where() != Whereabouts.GONE) {
          residents.write(
              new Resident(
                  household,
                  member,
                  date,
                  outcome.where(),
                  outcome.where() == Whereabouts.HERE ? area : ""),
              member.person(),
              Map.of());
        }
      }
    }
  }

  /** Rows that break a rule, and commuters; none of them has another row in any register. */
  private void writeStrangers(
      Jobs jobs, Output<Resident> residents, Output<Job> work, LocalDate date) {
    List<Map<String, String>> wrongPeople =
        List.of(
            Map.of("FOED_DAG", "1985-02-30"),
            Map.of("KOEN", "5"),
            Map.of("FOED_DAG", date.plusYears(1).toString()));
    for (int i = 0, count = broken(residents.written); i < count; i++) {
      Member stranger = stranger(i);
      residents.write(
          new Resident(
              new Household(plan.households() + i, List.of(stranger)),
              stranger,
              date,
              Whereabouts.HERE,
              ""),
          stranger.person(),
          wrongPeople.get(i % wrongPeople.size()));
    }

    List<Map<String, String>> wrongJobs =
        List.of(Map.of("AJO_LOENTIMER", "912.50"), Map.of("AJO_LOENTIMER", "-12.00"));
    int wrong = broken(work.written);
    long commuters =
        (long)
            (plan.households()
                * profile.households(date)
                * profile.employment(date).commuters()
                / 10_000);
    for (int i = 0; i < wrong + commuters; i++) {
      Person stranger = stranger(i).person();
      Dice dice = Dice.of(seed, stranger.number(), 1);
      work.write(
          jobs.jobs(stranger, dice, dice).get(0),
          stranger,
          i < wrong ? wrongJobs.get(i % wrongJobs.size()) : Map.of());
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
  private static Iterable<Person> everybody(Household household, LocalDate last) {
    Map<Long, Person> people = new LinkedHashMap<>();
    household.members().stream()
        .map(Member::person)
        .filter(person -> !person.birth().isAfter(last))
        .forEach(person -> people.put(person.number(), person));
    for (Member member : household.members()) {
      member
          .person()
          .mother()
          .filter(mother -> mother.trace() == Trace.RECORDED)
          .ifPresent(mother -> people.putIfAbsent(mother.number(), mother));
      member
          .person()
          .father()
          .filter(father -> father.trace() == Trace.RECORDED)
          .ifPresent(father -> people.putIfAbsent(father.number(), father));
    }

    return people.values();
  }

  private static int writeSpells(
      Extract<Spell> extract, CsvFile file, Person person, LocalDate last) {
    Optional<LocalDate> death = person.death().filter(day -> !day.isAfter(last));
    LocalDate end = death.orElse(last.plusDays(1));
    List<Citizenship> known =
        person.citizenships().stream()
            .filter(citizenship -> citizenship.from().isBefore(end))
            .toList();
    for (int i = 0; i < known.size(); i++) {
      Optional<LocalDate> to = i + 1 < known.size() ? Optional.of(known.get(i + 1).from()) : death;
      extract.write(file, new Spell(person, known.get(i), to, death), person.number() * 2 + i);
    }

    return known.size();
  }

  private Optional<Register> register(String id) {
    return Optional.ofNullable(definitions.registers().get(id));
  }

  private static int keyLength(Definitions definitions) {
    return Optional.ofNullable(definitions.registers().get("bef"))
        .flatMap(register -> register.column("PNR"))
        .map(column -> column.type() instanceof RegisterColumn.Key key ? key.length() : KEY_LENGTH)
        .orElse(KEY_LENGTH);
  }

  /** A register's file for one date; nothing is written when the register is not defined. */
  private final class Output<R> implements AutoCloseable {
    private final Optional<Extract<R>> extract;
    private final Optional<CsvFile> file;
    private final LocalDate date;
    private long written;

    Output(
        Optional<Register> register,
        Layout layout,
        Map<String, Function<R, String>> known,
        LocalDate date) {
      this.date = date;
      this.extract =
          register.map(defined -> new Extract<>(defined, layout, known, new Plausible(seed, date)));
      this.file = extract.map(opened -> opened.create(out, date));
    }

    void write(R row, Person person, Map<String, String> instead) {
      extract.ifPresent(
          opened ->
              opened.write(
                  file.orElseThrow(), row, person.number() ^ (date.toEpochDay() << 40), instead));
      written++;
    }

    @Override
    public void close() {
      file.ifPresent(CsvFile::close);
    }
  }
}
