package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.spec.LanguagePeople;
import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the other registers hold, both engines gather the same of it: spells that overlap,
 * adjoin, contain each other, begin never or end before they begin; rows of nobody; several rows of
 * the same day.
 */
@SparkTest
class GatheringLawsTest {
  private static final List<String> DATES = List.of("2021-12-31", "2022-03-31", "2022-06-30");
  private static final List<String> COLOURS =
      List.of("roed", "1", "blaa", "gammel", "ny", "skift", "750", "");

  private static final String ROWS_SAVED = "spark.barometer.rowsSaved";
  private static final String SMALL = "spark.barometer.smallExtracts";

  @TempDir private Path folder;

  /**
   * With no rows to be saved, look-ups always begin with the keys that are wanted. With some bytes
   * small work and large work meet. Small work alone is what all other tests are of.
   */
  @ParameterizedTest(name = "seed {0}, {1} people, small below {2}, {3} rows saved")
  @CsvSource({"2, 60, 0, 200000", "3, 60, 6k, -1000000"})
  void bothEnginesGatherTheSame(
      long seed, int people, String small, String saved, SparkSession spark) {
    SparkSession own = spark.newSession();
    own.conf().set(SMALL, small);
    own.conf().set(ROWS_SAVED, saved);
    Deliveries delivered = delivered(new SplittableRandom(seed), people);
    for (String unit : List.of("menneske", "elev")) {
      List<String> names =
          delivered.definitions().units().get(unit).variables().stream()
              .filter(variable -> variable.type() != ValueType.KEY)
              .map(Variable::name)
              .toList();

      assertThat(
              BothEngines.onSpark(own, delivered, unit, names, folder.resolve("both")).entrySet())
          .isNotEmpty()
          .containsExactlyElementsOf(BothEngines.inReference(delivered, unit, names).entrySet());
    }
  }

  private Deliveries delivered(SplittableRandom random, int people) {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries made = new Deliveries(definitions);
    for (int id = 1; id <= people; id++) {
      for (String date : DATES) {
        if (id == 1 || random.nextInt(4) > 0) {
          made.add("menneske", person(random, id, people, date, colours(definitions, date)));
        }

        if (id == 1 || random.nextInt(3) > 0) {
          made.add(
              "elev", row(date, id, "KOM", pick(random, List.of("1", "2", "")), "KLASSE", "3"));
        }

        for (int i = id == 1 ? 1 : random.nextInt(3); i > 0; i--) {
          made.add("konto", account(random, id));
          made.add("haendelse", event(random, id));
        }
      }

      for (int i = id == 1 ? 1 : random.nextInt(6); i > 0; i--) {
        made.add("forloeb", spell(random, id));
      }
    }

    return made;
  }

  /** Those that hold on a day; rows with others are rejected. */
  private static List<String> colours(Definitions definitions, String date) {
    var list = (CodeList) definitions.classifications().get("farver");
    return COLOURS.stream()
        .filter(
            colour ->
                colour.isEmpty()
                    || list.items().stream()
                        .anyMatch(
                            item -> item.isWritten(colour) && item.holdsOn(LocalDate.parse(date))))
        .toList();
  }

  private static Map<String, String> person(
      SplittableRandom random, int id, int people, String date, List<String> colours) {
    Map<String, String> row =
        row(date, id, "KOM", pick(random, List.of("1", "2", "")), "FARVE", pick(random, colours));
    row.put("MOR", random.nextInt(3) == 0 ? "" : String.valueOf(1 + random.nextInt(people)));
    row.put("TAL", random.nextInt(5) == 0 ? "" : String.valueOf(random.nextInt(-5, 20)));
    return row;
  }

  /** Close to each other, so that many touch. */
  private static Map<String, String> spell(SplittableRandom random, int id) {
    LocalDate from = LocalDate.of(2021, 5, 31).plusDays(random.nextInt(600));
    LocalDate to = from.plusDays(random.nextInt(-1, 120));
    Map<String, String> row =
        row("", random.nextInt(20) == 0 ? 0 : id, "KODE", pick(random, COLOURS));
    row.put("FRA", random.nextInt(12) == 0 ? "" : from.toString());
    row.put("TIL", random.nextInt(6) == 0 ? "" : to.toString());
    row.put("VAERDI", random.nextInt(6) == 0 ? "" : String.valueOf(random.nextInt(9)));
    return row;
  }

  private static Map<String, String> event(SplittableRandom random, int id) {
    String month = pick(random, List.of("2021-12", "2022-01", "2022-03", "2022-05", "2022-06"));
    return row(
        month + "-01",
        id,
        "TIMER",
        pick(random, List.of("", "0.05", "0.10", "7.25", "33.33")),
        "ANTAL",
        pick(random, List.of("", "-3", "1", "2")),
        "SLAGS",
        pick(random, List.of("", "a", "b")));
  }

  private static Map<String, String> account(SplittableRandom random, int id) {
    return row(
        "",
        id,
        "KVARTAL",
        pick(random, List.of("2021K2", "2021K4", "2022K1", "2022K2", "2022K3")),
        "BELOEB",
        pick(random, List.of("", "0.50", "3.00", "2000.00")));
  }

  private static Map<String, String> row(String date, int id, String... values) {
    Map<String, String> row = new HashMap<>();
    row.put("PNR", id == 0 ? "" : String.valueOf(id));
    if (!date.isEmpty()) {
      row.put(Deliveries.REFERENCE, date);
    }

    for (int i = 0; i < values.length; i += 2) {
      row.put(values[i], values[i + 1]);
    }

    return row;
  }

  private static String pick(SplittableRandom random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
