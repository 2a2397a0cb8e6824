package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.CodeList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts extracts again, from the text of the files and the country list, in the plainest way;
 * shares no code with the generator.
 */
final class Recount {
  private final CodeList countries;
  private final Map<String, List<Map<String, String>>> people = new HashMap<>();
  private final Map<String, Integer> residents = new TreeMap<>();
  private final Map<String, Integer> workers = new TreeMap<>();
  private final Map<String, Integer> adults = new TreeMap<>();
  private int rejected;
  private int disagreements;
  private int changedOrigins;
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  private Recount(Definitions definitions) {
    this.countries = (CodeList) definitions.classifications().get("lande");
  }

  /** The dates must belong to one half-year and come in order. */
  static Recount of(Definitions definitions, Path extracts, LocalDate... dates) {
    var recount = new Recount(definitions);
    Map<String, String> files = Towns.files(extracts);
    rows(files.get("person/person.csv"), ";")
        .forEach(
            row ->
                recount.people.computeIfAbsent(row.get("PNR"), key -> new ArrayList<>()).add(row));
    for (LocalDate date : dates) {
      String month = date.toString().substring(0, 7).replace("-", "");
      recount.count(
          date,
          rows(files.get("bef/bef" + month + ".csv"), ";"),
          rows(files.get("bfl/bfl" + month + ".csv"), ","));
    }

    return recount;
  }

  /**
   * The share of wage earners, in per cent with one decimal; {@code group} or {@code group/sex}.
   */
  BigDecimal employment(String group) {
    return share(group).setScale(1, RoundingMode.HALF_UP);
  }

  /** Rates are subtracted as they are; the difference is rounded. */
  BigDecimal gap(String group, String reference) {
    return share(group).subtract(share(reference)).setScale(1, RoundingMode.HALF_UP);
  }

  /** Residents of København on a date. */
  int residents(String group, LocalDate date) {
    return residents.getOrDefault(group + " " + date, 0);
  }

  /** The keys of those residents of København who belong to a group on a date. */
  Set<String> members(String group, LocalDate date) {
    return members.getOrDefault(group + " " + date, Set.of());
  }

  int rejected() {
    return rejected;
  }

  int disagreements() {
    return disagreements;
  }

  int changedOrigins() {
    return changedOrigins;
  }

  private BigDecimal share(String group) {
    return BigDecimal.valueOf(100L * workers.getOrDefault(group, 0))
        .divide(BigDecimal.valueOf(adults.get(group)), 12, RoundingMode.HALF_UP);
  }

  private void count(LocalDate date, List<Map<String, String>> bef, List<Map<String, String>> bfl) {
    Set<String> employed = new HashSet<>();
    bfl.stream()
        .filter(job -> Double.parseDouble(job.get("ajo_loentimer")) > 0)
        .forEach(job -> employed.add(job.get("pnr")));
    for (Map<String, String> person : bef) {
      if (isBroken(person, date)) {
        rejected++;
      } else {
        count(date, person, employed.contains(person.get("PNR")));
      }
    }
  }

  private void count(LocalDate date, Map<String, String> person, boolean works) {
    String[] origin = origin(person, date);
    String code =
        Map.of("dansk", "1", "indvandrer", "2", "efterkommer", "3", "ukendt", "9").get(origin[0]);
    disagreements +=
        person.get("IE_TYPE").equals(code) && person.get("OPR_LAND").equals(origin[1]) ? 0 : 1;
    String earlier = origins.put(person.get("PNR"), origin[0]);
    changedOrigins += earlier != null && !earlier.equals(origin[0]) ? 1 : 0;
    if (!person.get("KOM").equals("101")) {
      return;
    }

    int age = Period.between(LocalDate.parse(person.get("FOED_DAG")), date).getYears();
    for (String group : groups(origin)) {
      residents.merge(group + " " + date, 1, Integer::sum);
      members.computeIfAbsent(group + " " + date, key -> new HashSet<>()).add(person.get("PNR"));
      if (age >= 25 && age <= 64) {
        for (String part :
            List.of(group, group + (person.get("KOEN").equals("2") ? "/kvinde" : "/mand"))) {
          adults.merge(part, 1, Integer::sum);
          workers.merge(part, works ? 1 : 0, Integer::sum);
        }
      }
    }
  }

  private List<String> groups(String[] origin) {
    if (origin[0].equals("dansk") || origin[0].equals("ukendt")) {
      return List.of(origin[0]);
    }

    Map<String, String> country = country(origin[1]);
    List<String> groups = new ArrayList<>();
    groups.add(country.get("landegruppe").equals("vestlig") ? "vestlig" : "ikke-vestlig");
    if (country.get("menapt_udvalgte").equals("ja")) {
      groups.add("menapt-udvalgte");
    }

    return groups;
  }

  private String[] origin(Map<String, String> person, LocalDate date) {
    Map<String, String> mother = parent(person.get("MOR_ID"), date);
    Map<String, String> father = parent(person.get("FAR_ID"), date);
    if (isDane(mother) || isDane(father)) {
      return new String[] {"dansk", "5100"};
    }

    String bornHere = inDenmark(person.get("FOEDREG_KODE"));
    String citizen = inDenmark(person.get("STATSB"));
    boolean noParent = mother == null && father == null;
    if (bornHere.equals("ja") && noParent && citizen.equals("ja")) {
      return new String[] {"dansk", "5100"};
    }

    if (bornHere.equals("ukendt")
        || (bornHere.equals("ja") && noParent && citizen.equals("ukendt"))) {
      return new String[] {"ukendt", "5001"};
    }

    Map<String, String> decisive = noParent ? person : mother == null ? father : mother;
    boolean byCitizenship = inDenmark(decisive.get("FOEDREG_KODE")).equals("ja");
    return new String[] {
      bornHere.equals("ja") ? "efterkommer" : "indvandrer",
      decisive.get(byCitizenship ? "STATSB" : "FOEDREG_KODE")
    };
  }

  /** The last row of a parent that has begun; null when there is none. */
  private Map<String, String> parent(String key, LocalDate date) {
    Map<String, String> last = null;
    for (Map<String, String> row : people.getOrDefault(key, List.of())) {
      boolean begun = row.get("STATSB_VFRA").compareTo(date.toString()) <= 0;
      last =
          begun && (last == null || row.get("STATSB_VFRA").compareTo(last.get("STATSB_VFRA")) > 0)
              ? row
              : last;
    }

    return last;
  }

  private boolean isDane(Map<String, String> parent) {
    return parent != null
        && inDenmark(parent.get("FOEDREG_KODE")).equals("ja")
        && inDenmark(parent.get("STATSB")).equals("ja");
  }

  private String inDenmark(String code) {
    boolean parishOrMunicipality = code.length() == 3 || code.compareTo("7001") >= 0;
    return parishOrMunicipality ? "ja" : country(code).get("foedt_i_danmark");
  }

  private Map<String, String> country(String code) {
    return countries.find(code, LocalDate.EPOCH).orElseThrow().properties();
  }

  private static boolean isBroken(Map<String, String> person, LocalDate date) {
    try {
      return person.get("KOEN").equals("5")
          || LocalDate.parse(person.get("FOED_DAG")).isAfter(date);
    } catch (DateTimeParseException e) {
      return true;
    }
  }

  static List<Map<String, String>> rows(String text, String separator) {
    List<String> lines = text.replace("\"", "").lines().toList();
    String[] columns = lines.get(0).split(separator, -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(separator, -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }

      rows.add(row);
    }

    return rows;
  }
}
