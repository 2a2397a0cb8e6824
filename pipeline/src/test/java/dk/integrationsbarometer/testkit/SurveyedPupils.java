package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.run.LoadedDefinitions;
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
    return DEFINITIONS.indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow();
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
            Map.of(
                Deliveries.REFERENCE,
                date,
                "PNR",
                String.valueOf(id),
                "KOM",
                random.nextInt(8) == 0 ? "2" : "1",
                "AMT",
                isFirst ? "A" : "B",
                "SKOLE",
                String.valueOf(school),
                "VAEGT",
                (1 + random.nextInt(4)) + ".5",
                "FOEDT",
                isAbroad ? "ude" : "hjemme",
                "KOEN",
                random.nextBoolean() ? "k" : "m",
                "POINT",
                !isFirst && school == 5 ? "" : points / 100 + "." + (10 + points % 90)));
      }
    }

    return made;
  }
}
