package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Extracts of the registers bef, person and bfl in which everything odd is common: unknown parents
 * and parents of whom nothing else is known, several citizenships with holes between them, unknown
 * countries, births in the Realm, empty codes, ages at the bounds of classes, births on 29
 * February, jobs without hours, several jobs, people who move. The same seed gives the same.
 */
public final class RandomPopulation {
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(2023, 12, 31),
          LocalDate.of(2024, 3, 31),
          LocalDate.of(2024, 6, 30),
          LocalDate.of(2024, 9, 30));
  private static final List<String> BIRTHPLACES =
      List.of(
          "7001", "9999", "101", "861", "5100", "5101", "5902", "5001", "5102", "0", "5120", "5172",
          "5404", "5456", "5152", "5700", "5115", "");
  private static final List<String> CITIZENSHIPS =
      List.of(
          "5100", "5100", "5101", "5001", "5102", "5103", "5105", "5115", "5120", "5172", "5404",
          "5456", "");
  private static final List<String> AREAS = List.of("101", "101", "147", "851");
  private static final List<String> DISTRICTS = List.of("1", "01", "03", "10", "");
  private static final List<Integer> AGES =
      List.of(0, 17, 18, 24, 25, 34, 35, 44, 45, 54, 55, 64, 65, 99);
  private static final List<String> HOURS = List.of("0", "0.00", "0.01", "37", "160.33", "744");
  private static final int STRANGER = 900_000;

  private final SplittableRandom random;
  private final Deliveries made;
  private final int people;

  private RandomPopulation(Definitions definitions, long seed, int people) {
    this.random = new SplittableRandom(seed);
    this.made = new Deliveries(definitions);
    this.people = people;
  }

  /** Extracts for two to four status dates; nobody lives anywhere when there are no people. */
  public static Deliveries of(Definitions definitions, long seed, int people) {
    var population = new RandomPopulation(definitions, seed, people);
    population.make();
    return population.made;
  }

  private void make() {
    List<LocalDate> dates = DATES.subList(0, random.nextInt(2, DATES.size() + 1));
    boolean official = random.nextBoolean();
    for (int id = 1; id <= people; id++) {
      Map<String, String> fixed = person(id, official);
      for (LocalDate date : dates) {
        // The first is always there: an extract of nobody is refused.
        if ((id == 1 || random.nextInt(8) > 0)
            && !LocalDate.parse(fixed.get("FOED_DAG")).isAfter(date)) {
          reside(fixed, date);
        }
      }

      spells(id);
    }

    for (LocalDate date : dates) {
      // Works here and lives abroad: in the jobs, not among the residents.
      job(STRANGER, date, "160");
    }

    spells(STRANGER);
  }

  private Map<String, String> person(int id, boolean official) {
    Map<String, String> person = new LinkedHashMap<>();
    person.put("PNR", String.valueOf(id));
    String mother = parent(id);
    String father = parent(id);
    person.put("MOR_ID", mother);
    person.put("FAR_ID", father.equals(mother) ? "" : father);
    person.put("FOEDREG_KODE", pick(BIRTHPLACES));
    person.put("STATSB", pick(CITIZENSHIPS));
    person.put("KOEN", pick(List.of("1", "2", "M", "K")));
    person.put("FOED_DAG", birthday(id).toString());
    if (official) {
      person.put("IE_TYPE", pick(List.of("1", "2", "3", "9", "")));
      person.put("OPR_LAND", pick(CITIZENSHIPS));
    }

    return person;
  }

  /** Somebody else of the population, somebody of whom nothing is known, or nobody. */
  private String parent(int child) {
    int kind = random.nextInt(5);
    if (kind == 0 || kind == 1) {
      return "";
    }

    int id = kind == 2 ? STRANGER + 1 + random.nextInt(3) : 1 + random.nextInt(people);
    return id == child ? "" : String.valueOf(id);
  }

  /** Often a day or so from a birthday at which a class or the population begins. */
  private LocalDate birthday(int id) {
    if (random.nextInt(6) == 0) {
      return LocalDate.of(List.of(1960, 1980, 1988, 2000, 2004).get(random.nextInt(5)), 2, 29);
    }

    LocalDate date = pick(DATES);
    LocalDate birthday = date.minusYears(pick(AGES)).plusDays(random.nextInt(-1, 2));
    return id == 1 && birthday.isAfter(DATES.get(0)) ? DATES.get(0) : birthday;
  }

  private void reside(Map<String, String> person, LocalDate date) {
    Map<String, String> row = new HashMap<>(person);
    row.put(Deliveries.REFERENCE, date.toString());
    String area = pick(AREAS);
    row.put("KOM", area);
    row.put("BYDEL", area.equals("101") ? pick(DISTRICTS) : "");
    if (random.nextInt(10) == 0) {
      row.put("STATSB", "5100");
    }

    made.add("bef", row);
    int jobs = random.nextInt(4);
    for (int i = 0; i < jobs; i++) {
      job(Integer.parseInt(person.get("PNR")), date, pick(HOURS));
    }
  }

  private void job(int id, LocalDate date, String hours) {
    made.add(
        "bfl",
        Map.of(
            Deliveries.REFERENCE,
            date.toString(),
            "PNR",
            String.valueOf(id),
            "AJO_LOENTIMER",
            hours));
  }

  /**
   * No row, one that never ends, or several with holes between them, some of which begin after a
   * status date.
   */
  private void spells(int id) {
    int spells = id == STRANGER ? 1 : random.nextInt(4);
    String birthplace = pick(BIRTHPLACES);
    LocalDate begins =
        random.nextBoolean()
            ? LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000))
            : pick(DATES).plusDays(random.nextInt(-1, 2));
    for (int i = 0; i < spells; i++) {
      Map<String, String> spell = new HashMap<>();
      spell.put("PNR", String.valueOf(id));
      spell.put("FOEDREG_KODE", random.nextInt(8) == 0 ? pick(BIRTHPLACES) : birthplace);
      spell.put("STATSB", pick(CITIZENSHIPS));
      spell.put("STATSB_VFRA", begins.toString());
      LocalDate ends = begins.plusDays(1 + random.nextInt(400));
      spell.put("STATSB_VTIL", i == spells - 1 && random.nextBoolean() ? "" : ends.toString());
      made.add("person", spell);
      begins = ends.plus(random.nextInt(3), ChronoUnit.DAYS);
    }
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
