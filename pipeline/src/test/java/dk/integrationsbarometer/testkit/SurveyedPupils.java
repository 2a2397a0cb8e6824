package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A survey of pupils drawn by school within two counties, twice in a half-year. School numbers are
 * used in both counties. In one school nobody was born abroad, and in one nobody has points.
 */
public final class SurveyedPupils {
  public static final Path FOLDER = Path.of("src/test/resources/survey");
  public static final Definitions DEFINITIONS = LoadedDefinitions.load(FOLDER);
  private static final int PUPILS = 120;

  private SurveyedPupils() {}

  public static Indicator indicator(String id) {
    return indicator(DEFINITIONS, id);
  }

  public static Indicator indicator(Definitions definitions, String id) {
    return definitions.indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The same definitions, with pupils drawn otherwise. */
  public static Definitions drawn(Path folder, String survey) throws IOException {
    Trees.copy(FOLDER, folder);
    Path register = folder.resolve("registers/skoleproeve.yaml");
    Files.writeString(
        register, Files.readString(register).replaceAll("survey: .*", "survey: " + survey));
    return LoadedDefinitions.load(folder);
  }

  public static Deliveries made(long seed) {
    var random = new SplittableRandom(seed);
    var made = new Deliveries(DEFINITIONS);
    for (int id = 1; id <= PUPILS; id++) {
      boolean isFirst = id % 3 == 0;
      int school = 1 + id % (isFirst ? 4 : 5);
      boolean isAbroad = random.nextInt(3) == 0 && school != 2;
      int common = (school * 7 + (isFirst ? 3 : 0)) % 5;
      for (String date : new String[] {"2022-03-31", "2022-06-30"}) {
        int points = 200 + 40 * common + random.nextInt(400) - (isAbroad ? 80 : 0);
        made.add(
            "skoleproeve",
            Map.ofEntries(
                Map.entry(Deliveries.REFERENCE, date),
                Map.entry("PNR", String.valueOf(id)),
                Map.entry("KOM", random.nextInt(8) == 0 ? "2" : "1"),
                Map.entry("AMT", isFirst ? "A" : "B"),
                Map.entry("SKOLE", String.valueOf(school)),
                Map.entry("SKOLER", isFirst ? "8" : "20"),
                Map.entry("VAEGT", (1 + random.nextInt(4)) + ".5"),
                Map.entry("FOEDT", isAbroad ? "ude" : "hjemme"),
                Map.entry("KOEN", random.nextBoolean() ? "k" : "m"),
                Map.entry(
                    "POINT",
                    !isFirst && school == 5 ? "" : points / 100 + "." + (10 + points % 90))));
      }
    }

    return made;
  }
}
