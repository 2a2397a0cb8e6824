package dk.integrationsbarometer.indicators.gaps;

import static dk.integrationsbarometer.testkit.CellText.cells;
import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.BYDEL;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.tables.BenchmarkRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarksTest {
  private static final Indicator BOTH = Compared.against(Employment.share(), "147", "000");

  /** 56 of 70 in the city, 30 of 50 next door, 104 of 150 in the country, the city among them. */
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | alle | | 56/70
      2022-03-31 | 147 | alle | | 30/50
      2022-03-31 | 000 | alle | | 104/150
      2022-06-30 | 101 | dansk | | 0/0
      2022-06-30 | 147 | dansk | | 0/0
      2022-06-30 | 000 | dansk | | 0/0
      """;

  @Test
  void theCityIsHeldAgainstEachArea() {
    List<Gap> benchmarks = figures(BOTH, PEOPLE).benchmarks();

    assertThat(benchmarks)
        .extracting(gap -> gap.group().key().area() + " - " + gap.referenceCode())
        .containsExactly(
            "101 - 147", "101 - 000", "101 - 147", "101 - 000", "101 - 147", "101 - 000");
    assertThat(benchmarks.get(0).value().orElseThrow()).isCloseTo(20, within(1e-12));
    assertThat(benchmarks.get(0).ratio().orElseThrow()).isCloseTo(80 / 60.0, within(1e-12));
    assertThat(benchmarks.get(1).value().orElseThrow())
        .isCloseTo(80 - 100 * 104 / 150.0, within(1e-12));
  }

  @Test
  void twoMunicipalitiesHaveNobodyInCommon() {
    Interval found = figures(BOTH, PEOPLE).benchmarks().get(0).interval().orElseThrow();
    Interval newcombe =
        ShareInterval.newcombe(56, 70, 30, 50, Confidence.USUAL).orElseThrow().times(100);

    assertThat(found.low()).isCloseTo(newcombe.low(), within(1e-9));
    assertThat(found.high()).isCloseTo(newcombe.high(), within(1e-9));
  }

  @Test
  void theCountryIsComparedThroughTheRestOfIt() {
    Gap country = figures(BOTH, PEOPLE).benchmarks().get(1);
    Interval part = PartOfWhole.shares(56, 70, 104, 150, Confidence.USUAL).orElseThrow().times(100);

    assertThat(country.rest().orElseThrow().counts().orElseThrow().persons()).isEqualTo(80);
    assertThat(country.interval().orElseThrow().low()).isCloseTo(part.low(), within(1e-9));
    assertThat(country.interval().orElseThrow().high()).isCloseTo(part.high(), within(1e-9));
    assertThat(country.ratioInterval()).isPresent();
  }

  /** Of 70 and 150, those of Danish origin: the shares of two wholes, not parts of one. */
  @Test
  void aGroupsShareIsAShareOfEachAreasOwn() {
    var plain =
        new Employment(
            "herkomst", new Measure.GroupShare(), List.of(), Disclosure.UnanimousShare.SUPPRESS, 1);
    Gap country =
        figures(
                Compared.against(plain, "000"),
                """
                2022-03-31 | 101 | dansk | | 56/56
                2022-03-31 | 101 | *     | | 70/70
                2022-03-31 | 000 | dansk | | 104/104
                2022-03-31 | 000 | *     | | 150/150
                2022-06-30 | 101 | alle  | | 0/0
                2022-06-30 | 000 | alle  | | 0/0
                """)
            .benchmarks()
            .get(1);
    Interval part = PartOfWhole.shares(56, 70, 104, 150, Confidence.USUAL).orElseThrow().times(100);

    assertThat(country.group().key().group()).isEqualTo("dansk");
    assertThat(country.value().orElseThrow()).isCloseTo(80 - 100 * 104 / 150.0, within(1e-12));
    assertThat(country.interval().orElseThrow().low()).isCloseTo(part.low(), within(1e-9));
    assertThat(country.interval().orElseThrow().high()).isCloseTo(part.high(), within(1e-9));
  }

  /** Area less country is (1 - s) times area less rest, with s as the area's part of the people. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theDistanceFromTheCountryIsAPartOfThatFromTheRest(long seed) {
    var random = new SplittableRandom(seed);
    long city = random.nextLong(1, 100);
    long atWork = random.nextLong(0, city + 1);
    long rest = random.nextLong(1, 100);
    long restAtWork = random.nextLong(0, rest + 1);
    Gap country =
        figures(
                BOTH,
                PEOPLE
                    .replace("56/70", atWork + "/" + city)
                    .replace("104/150", (atWork + restAtWork) + "/" + (city + rest)))
            .benchmarks()
            .get(1);
    double fromRest =
        country.group().value().orElseThrow() - country.rest().orElseThrow().value().orElseThrow();

    assertThat(country.value().orElseThrow())
        .isCloseTo(fromRest * rest / (city + rest), within(1e-9));
    assertThat(country.interval().orElseThrow().holds(country.value().orElseThrow())).isTrue();
  }

  /** Such extracts do not fit together; the figures are told as they are. */
  @Test
  void aCountrySmallerThanTheCityGivesNoInterval() {
    Gap country =
        figures(BOTH, PEOPLE.replace("000 | alle | | 104/150", "000 | alle | | 50/60"))
            .benchmarks()
            .get(1);

    assertThat(country.value()).isPresent();
    assertThat(country.interval()).isEmpty();
    assertThat(country.ratioInterval()).isEmpty();
  }

  @Test
  void anAreaThatWasNotDeliveredIsMissing() {
    Gap next =
        figures(BOTH, PEOPLE.replace("2022-03-31 | 147 | alle | | 30/50\n", ""))
            .benchmarks()
            .get(0);

    assertThat(next.status()).isEqualTo(ObsStatus.MISSING);
    assertThat(next.value()).isEmpty();
    assertThat(next.interval()).isEmpty();
  }

  /** In June the country has fewer people than the city: what is left of March is no half-year. */
  @Test
  void aCountryThatFitsOnOneDateOnlyGivesNoInterval() {
    Gap country =
        figures(
                BOTH,
                PEOPLE
                    + """
                    2022-06-30 | 101 | alle | | 56/70
                    2022-06-30 | 000 | alle | | 10/20
                    """)
            .benchmarks()
            .get(1);

    assertThat(country.value()).isPresent();
    assertThat(country.interval()).isEmpty();
  }

  @Test
  void anAreaThatWasDeliveredForOneOfTwoDatesIsMissing() {
    Gap next =
        figures(BOTH, PEOPLE.replace("2022-06-30 | 147 | dansk | | 0/0\n", "")).benchmarks().get(0);

    assertThat(next.status()).isEqualTo(ObsStatus.MISSING);
  }

  @Test
  void anAreaThatWasNotWishedForIsComparedAllTheSame() {
    Figures figures = Figures.of(cells(BOTH, PEOPLE), new Selection(Set.of(), Set.of("101")));

    assertThat(figures.figures()).allMatch(figure -> figure.key().area().equals("101"));
    assertThat(figures.benchmarks().get(0).value()).isPresent();
    assertThat(released(figures, "147").value()).isPresent();
  }

  @Test
  void aDistrictOfTheCityHasNothingToBeHeldAgainst() {
    var employment =
        Employment.share().by(new Breakdown(List.of(KOEN)), new Breakdown(List.of(BYDEL)));

    assertThat(figures(Compared.against(employment, "147"), PEOPLE).benchmarks())
        .extracting(gap -> gap.group().key().slice().text())
        .containsOnly("", "koen=kvinde", "koen=mand", "koen=uoplyst");
  }

  /** Four in the numerator, outside of it, or in all: on either side. */
  @ParameterizedTest
  @ValueSource(strings = {"4/50", "46/50", "50/50", "2/4"})
  void aBenchmarkIsHiddenWhenEitherFigureIs(String few) {
    assertHidden(
        released(
            figures(BOTH, PEOPLE.replace("101 | alle | | 56/70", "101 | alle | | " + few)), "147"));
    assertHidden(released(figures(BOTH, PEOPLE.replace("| 30/50", "| " + few)), "147"));
  }

  /** The neighbour's figure is not published in this run, and hidden all the same. */
  @Test
  void aBenchmarkIsHiddenWhenTheOtherAreaWasNotWishedFor() {
    Figures figures =
        Figures.of(
            cells(BOTH, PEOPLE.replace("| 30/50", "| 4/50")),
            new Selection(Set.of(), Set.of("101")));

    assertHidden(released(figures, "147"));
  }

  /** The rest of the country is three people: the difference is known anyway, its interval not. */
  @Test
  void theIntervalIsHiddenWhenTheRestOfTheCountryIsFew() {
    BenchmarkRow country = released(figures(BOTH, PEOPLE.replace("| 104/150", "| 58/73")), "000");

    assertThat(country.value()).isPresent();
    assertThat(country.interval()).isEmpty();
    assertThat(country.ratioInterval()).isEmpty();
  }

  private static void assertHidden(BenchmarkRow released) {
    assertThat(released.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(released.confStatus()).isEqualTo(ConfStatus.CONFIDENTIAL);
    assertThat(released.value()).isEmpty();
    assertThat(released.interval()).isEmpty();
    assertThat(released.ratio()).isEmpty();
    assertThat(released.ratioInterval()).isEmpty();
  }

  private static BenchmarkRow released(Figures figures, String area) {
    return PrimaryOnly.release(figures).rows(Tables.BENCHMARKS).stream()
        .filter(row -> row.benchmark().equals(area) && row.group().equals("alle"))
        .findFirst()
        .orElseThrow();
  }
}
