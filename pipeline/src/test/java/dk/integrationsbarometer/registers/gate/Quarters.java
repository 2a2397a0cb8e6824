package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.testkit.CsvFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A made-up population, quarter by quarter: some leave, some come, some move. */
final class Quarters {
  static final List<String> COLUMNS =
      List.of("PNR", "MOR_ID", "FAR_ID", "FOEDREG_KODE", "STATSB", "KOEN", "FOED_DAG", "KOM");
  private static final int PEOPLE = 2000;
  private static final int MOTHERS = 500_000;
  private static final int FATHERS = 700_000;
  private static final List<String> COUNTRIES =
      List.of("5100", "5100", "5100", "5100", "5100", "5120", "5130", "5150", "5164");
  private static final List<String> AREAS = List.of("101", "101", "147", "157");

  private final Random random;
  private final List<Map<String, String>> people = new ArrayList<>();
  private int next;

  Quarters(long seed) {
    this.random = new Random(seed);
    come(PEOPLE);
  }

  /** The rows of the next quarter: up to 2 % more or fewer, of whom one in fifty has moved. */
  List<Map<String, String>> next() {
    people.removeIf(person -> random.nextInt(100) < 2);
    come(random.nextInt(people.size() / 25));
    for (int i = 0; i < people.size(); i++) {
      if (random.nextInt(50) == 0) {
        Map<String, String> moved = new LinkedHashMap<>(people.get(i));
        moved.put("KOM", any(AREAS));
        people.set(i, moved);
      }
    }

    return List.copyOf(people);
  }

  /** From now on some have a citizenship that nobody had before. */
  void comeFrom(String country, int newcomers) {
    come(newcomers);
    people
        .subList(people.size() - newcomers, people.size())
        .forEach(person -> person.put("STATSB", country));
  }

  private void come(int newcomers) {
    for (int i = 0; i < newcomers; i++) {
      next++;
      Map<String, String> person = new LinkedHashMap<>();
      person.put("PNR", key(next));
      person.put("MOR_ID", key(MOTHERS + next));
      person.put("FAR_ID", key(FATHERS + next));
      person.put("FOEDREG_KODE", any(COUNTRIES));
      person.put("STATSB", any(COUNTRIES));
      person.put("KOEN", random.nextBoolean() ? "1" : "2");
      person.put("FOED_DAG", LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000)).toString());
      person.put("KOM", any(AREAS));
      people.add(person);
    }
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String key(int number) {
    return String.format(Locale.ROOT, "%012d", number);
  }

  static void write(Path extracts, LocalDate date, List<Map<String, String>> rows) {
    String name = "bef%d%02d.csv".formatted(date.getYear(), date.getMonthValue());
    CsvFile.of(COLUMNS, rows).write(extracts.resolve("bef").resolve(name));
  }
}
