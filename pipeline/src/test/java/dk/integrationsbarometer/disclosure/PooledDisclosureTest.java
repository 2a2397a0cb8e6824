package dk.integrationsbarometer.disclosure;

import static dk.integrationsbarometer.testkit.CellText.releasable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pooled figures may tell: nothing that the figures of single periods may not. */
class PooledDisclosureTest {
  private static final Employment TWO = Employment.share().pooling(2);

  /** Of two half-years, one of 20/40 and one of this: together they are never few. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "20/40, NORMAL",
    "4/40,  SUPPRESSED", // 24 of 80 less 20 of 40
    "36/40, SUPPRESSED",
    "0/40,  SUPPRESSED", // nobody in that half-year
    "1/3,   SUPPRESSED",
    "0/0,   NORMAL" // nobody is no secret
  })
  void aFigureIsHiddenWhenThatOfOneOfItsPeriodsWouldBe(String share, ObsStatus status) {
    List<FigureRow> figures = dansk(TWO, halfYears("20/40", share));

    assertThat(figures.get(1).obsStatus()).isEqualTo(status);
    assertThat(figures.get(1).value().isPresent()).isEqualTo(status == ObsStatus.NORMAL);
  }

  /** With a half-year of 3 people, nothing is told of how many the figure rests on. */
  @Test
  void aPeriodOfFewPeopleHidesAllNumbers() {
    FigureRow figure = dansk(TWO, halfYears("20/40", "1/3")).get(1);

    assertThat(figure.numerator()).isEmpty();
    assertThat(figure.denominator()).isEmpty();
    assertThat(figure.persons()).isEmpty();
    assertThat(figure.interval()).isEmpty();
  }

  /**
   * Whoever knows pooled figures and those of single periods, which another indicator may publish,
   * subtracts the ones from the others: so no pooled figure is shown that rests on a hidden period.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noPooledFigureIsShownThatRestsOnAHiddenPeriod(long seed) {
    var random = new SplittableRandom(seed);
    String[] shares =
        IntStream.range(0, 12)
            .mapToObj(
                each -> {
                  int persons = random.nextInt(25);
                  return random.nextInt(persons + 1) + "/" + persons;
                })
            .toArray(String[]::new);
    Map<String, ObsStatus> single = new LinkedHashMap<>();
    dansk(Employment.share(), halfYears(shares))
        .forEach(figure -> single.put(figure.period(), figure.obsStatus()));
    List<FigureRow> pooled = dansk(TWO, halfYears(shares));

    assertThat(single.values()).contains(ObsStatus.SUPPRESSED);
    assertThat(pooled)
        .filteredOn(figure -> figure.value().isPresent())
        .allSatisfy(
            figure ->
                assertThat(List.of(single.get(figure.period()), single.get(before(figure))))
                    .doesNotContain(ObsStatus.SUPPRESSED));
  }

  private static String before(FigureRow figure) {
    return Period.parse(figure.period()).orElseThrow().minus(1).code();
  }

  private static String halfYears(String... shares) {
    var text = new StringBuilder();
    for (int i = 0; i < shares.length; i++) {
      int year = 2020 + i / 2;
      boolean isFirst = i % 2 == 0;
      text.append(
          "%d-%s | 101 | dansk | | %s%n".formatted(year, isFirst ? "03-31" : "09-30", shares[i]));
      text.append("%d-%s | 101 | alle | | 0/0%n".formatted(year, isFirst ? "06-30" : "12-31"));
    }

    return text.toString();
  }

  private static List<FigureRow> dansk(Employment employment, String people) {
    return releasable(employment, people).rows(Tables.FIGURES).stream()
        .filter(figure -> figure.group().equals("dansk"))
        .toList();
  }
}
