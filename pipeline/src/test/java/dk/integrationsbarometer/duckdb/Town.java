package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.testkit.RandomRegisters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A small random town in which everything unusual is common: unknown parents, codes, spells that
 * end, jobs without hours; and random rows in all registers that are about something else.
 */
final class Town {
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(2022, 3, 31),
          LocalDate.of(2022, 6, 30),
          LocalDate.of(2022, 9, 30),
          LocalDate.of(2022, 12, 31));
  private static final String[] BIRTHPLACES = {
    "7001", "9999", "101", "861", "5100", "5101", "5172", "5152", "5110", "5456", "5001", "5103", ""
  };
  private static final String[] CITIZENSHIPS = {
    "5100", "5100", "5100", "5902", "5172", "5110", "5103", "5001", ""
  };

  private static final int OTHER_ROWS = 40;

  private final SplittableRandom random;
  private final Map<String, List<Example.Row>> others;
  private final int size;

  Town(Definitions definitions, long seed, int size) {
    this.others = RandomRegisters.of(definitions, seed, OTHER_ROWS);
    this.random = new SplittableRandom(seed);
    this.size = size;
  }

  Map<String, List<Example.Row>> rows() {
    Map<String, List<Example.Row>> rows = new HashMap<>(others);
    rows.putAll(Map.of("bef", residents(), "person", spells(), "bfl", jobs(), "folk1c", counts()));
    return rows;
  }

  private List<Example.Row> residents() {
    List<Example.Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<String, Object> person = new HashMap<>();
      person.put("PNR", key(i));
      put(person, "MOR_ID", random.nextInt(4) == 0 ? "" : key(size + random.nextInt(size)));
      put(person, "FAR_ID", random.nextInt(3) == 0 ? "" : key(2 * size + random.nextInt(size)));
      put(person, "FOEDREG_KODE", of(BIRTHPLACES));
      put(person, "STATSB", of(CITIZENSHIPS));
      person.put("KOEN", of("1", "2", "M", "K"));
      person.put(
          "FOED_DAG",
          random.nextInt(9) == 0
              ? LocalDate.of(1996, 2, 29)
              : DATES.get(0).minusDays(random.nextInt(30_000)));
      put(person, "IE_TYPE", of("1", "2", "3", ""));
      for (LocalDate date : DATES) {
        Map<String, Object> row = new HashMap<>(person);
        row.put("KOM", random.nextInt(5) == 0 ? "147" : "101");
        put(row, "BYDEL", row.get("KOM").equals("101") ? of("1", "01", "10", "3", "") : "");
        if (random.nextInt(8) != 0) {
          rows.add(new Example.Row(Optional.of(date), row));
        }
      }
    }

    return rows;
  }

  /**
   * About half of all that are named as parents are known, from one to three spells each, and some
   * of the residents, whom registers with nothing but a number name.
   */
  private List<Example.Row> spells() {
    List<Example.Row> rows = new ArrayList<>();
    for (int i = 0; i < 3 * size; i++) {
      LocalDate from = DATES.get(0).minusDays(random.nextInt(-200, 20_000));
      String birthplace = of(BIRTHPLACES);
      for (int spell = random.nextInt(4); spell > 0; spell--) {
        LocalDate to = from.plusDays(1 + random.nextInt(400));
        Map<String, Object> row = new HashMap<>(Map.of("PNR", key(i), "STATSB_VFRA", from));
        row.put("FOED_DAG", DATES.get(0).minusDays(3_000 + random.nextInt(30_000)));
        put(row, "KOEN", of("K", "M", ""));
        put(row, "MOR_ID", random.nextInt(3) == 0 ? "" : key(size + random.nextInt(size)));
        put(row, "FOEDREG_KODE", random.nextInt(10) == 0 ? "" : birthplace);
        put(row, "STATSB", of(CITIZENSHIPS));
        if (random.nextInt(3) != 0) {
          row.put("STATSB_VTIL", to);
        }

        rows.add(new Example.Row(Optional.empty(), row));
        from = to.plusDays(random.nextInt(200));
      }
    }

    return rows;
  }

  private List<Example.Row> jobs() {
    List<Example.Row> rows = new ArrayList<>();
    for (LocalDate date : DATES) {
      for (int i = 0; i < 2 * size; i++) {
        BigDecimal hours =
            random.nextInt(4) == 0
                ? new BigDecimal("0.00")
                : BigDecimal.valueOf(random.nextInt(1, 74_400), 2);
        rows.add(
            new Example.Row(
                Optional.of(date),
                Map.of("PNR", key(random.nextInt(2 * size)), "AJO_LOENTIMER", hours)));
      }
    }

    return rows;
  }

  private List<Example.Row> counts() {
    List<Example.Row> rows = new ArrayList<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      for (String origin : List.of("5", "4", "3", "0")) {
        for (String area : List.of("101", "147")) {
          rows.add(
              new Example.Row(
                  Optional.of(LocalDate.of(2022, 3 * quarter - 2, 1)),
                  Map.of(
                      "OMRÅDE",
                      area,
                      "HERKOMST",
                      origin,
                      "TID",
                      "2022K" + quarter,
                      "INDHOLD",
                      (long) random.nextInt(size))));
        }
      }
    }

    return rows;
  }

  private static void put(Map<String, Object> row, String column, String text) {
    if (!text.isEmpty()) {
      row.put(column, text);
    }
  }

  private String of(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static String key(int number) {
    return "%012d".formatted(number + 1);
  }
}
