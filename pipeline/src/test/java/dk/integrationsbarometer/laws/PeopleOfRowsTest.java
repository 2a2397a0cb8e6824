package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure counts people: of rows that are about one of them, and of those who have a weight. */
@SparkTest
class PeopleOfRowsTest {
  private static final Indicator OF_ROWS = indicator(Chosen.one("several-rows"));
  private static final Indicator OF_WEIGHTS = indicator(Chosen.one("weighted-mean"));

  @TempDir private Path folder;

  /** Twelve interviews of one person, six of them in time. */
  @Test
  void oneWithManyRowsIsOneAndHidden(SparkSession spark) {
    Deliveries made = new Deliveries(RealDefinitions.asWritten());
    for (int i = 0; i < 12; i++) {
      interview(made, 1, i < 6);
    }

    Figures figures = figures(made, OF_ROWS, spark);

    PeopleCounts people = only(figures).counts().orElseThrow();
    assertThat(people.persons()).isEqualTo(1);
    assertThat(people.points().denominator()).isEqualByComparingTo("12");
    FigureRow row = PrimaryOnly.release(figures).rows(Tables.FIGURES).get(0);
    assertThat(row.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(row.value()).isEmpty();
    assertThat(row.persons()).isEmpty();
    assertThat(row.denominator()).isEmpty();
  }

  /** Of ten people only one has been late, five times. */
  @Test
  void fewWithManyRowsOutsideTheNumeratorHideTheShare(SparkSession spark) {
    Deliveries made = new Deliveries(RealDefinitions.asWritten());
    for (int person = 1; person <= 10; person++) {
      interview(made, person, true);
    }

    for (int i = 0; i < 5; i++) {
      interview(made, 1, false);
    }

    Figures figures = figures(made, OF_ROWS, spark);

    PeopleCounts people = only(figures).counts().orElseThrow();
    assertThat(people.persons()).isEqualTo(10);
    assertThat(people.inside()).isEqualTo(10);
    assertThat(people.outside()).isEqualTo(1);
    FigureRow row = PrimaryOnly.release(figures).rows(Tables.FIGURES).get(0);
    assertThat(row.value()).isEmpty();
    assertThat(row.persons()).hasValue(10);
  }

  /** Eight people twice: as sure as eight answers, not as sixteen. */
  @Test
  void rowsOfOnePersonThatAgreeMakeNothingSurer(SparkSession spark) {
    Deliveries made = new Deliveries(RealDefinitions.asWritten());
    for (int person = 1; person <= 8; person++) {
      interview(made, person, person <= 4);
      interview(made, person, person <= 4);
    }

    Figure figure = only(figures(made, OF_ROWS, spark));

    assertThat(figure.value()).hasValue(50);
    assertThat(figure.interval())
        .isEqualTo(
            ShareInterval.wilson(4, 8, Confidence.USUAL).map(interval -> interval.times(100)));
    assertThat(figure.effectivePersons()).hasValue(8);
  }

  /** One has 12 rows and four have one each: {@code 16^2 / (144 + 4)} are worth as much. */
  @Test
  void oneWithMostRowsDecidesHowMuchTheyAreWorth(SparkSession spark) {
    Deliveries made = new Deliveries(RealDefinitions.asWritten());
    for (int i = 0; i < 12; i++) {
      interview(made, 1, i < 6);
    }

    for (int person = 2; person <= 5; person++) {
      interview(made, person, person < 4);
    }

    assertThat(only(figures(made, OF_ROWS, spark)).effectivePersons()).hasValue(256 / 148.0);
  }

  @Test
  void bothEnginesCountThePeopleOfRows(SparkSession spark) {
    Deliveries made = new Deliveries(RealDefinitions.asWritten());
    for (int i = 0; i < 40; i++) {
      interview(made, 1 + i % 7, i % 3 == 0);
    }

    IndicatorCells cells = cells(made, OF_ROWS, spark);

    assertThat(SparkEngine.byPeriod(cells))
        .isEqualTo(ReferenceFigures.of(OF_ROWS, made.typed()).cells());
    assertThat(cells.sums().values()).extracting(Sums::units).containsOnly(7L);
  }

  /** Of six who answered two have a weight. */
  @Test
  void answersOfWeightZeroAreNobodys(SparkSession spark) {
    String[] weights = {"1", "1", "0", "0", "0", "0"};
    String[] answers = {"40", "60", "80", "80", "80", "80"};
    Deliveries made = new Deliveries(RealDefinitions.asWritten());
    for (int i = 0; i < weights.length; i++) {
      made.add(
          OF_WEIGHTS.unit().id(),
          Map.of(
              Deliveries.REFERENCE,
              "2013-12-31",
              "SKEMA",
              String.valueOf(i + 1),
              "KOM",
              "101",
              "BYDEL",
              "3",
              "VAEGT",
              weights[i],
              "TRYGHEDSINDEKS",
              answers[i]));
    }

    Figures figures = figures(made, OF_WEIGHTS, spark);

    Figure figure = only(figures);
    assertThat(figure.counts().orElseThrow().persons()).isEqualTo(2);
    assertThat(figure.value()).hasValue(50);
    // Student's with one degree of freedom: 50 less and plus 12.7062 * 10.
    assertThat(figure.interval().orElseThrow().low()).isCloseTo(-77.062, within(0.001));
    FigureRow row = PrimaryOnly.release(figures).rows(Tables.FIGURES).get(0);
    assertThat(row.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(row.persons()).isEmpty();
    assertThat(SparkEngine.byPeriod(cells(made, OF_WEIGHTS, spark)))
        .isEqualTo(ReferenceFigures.of(OF_WEIGHTS, made.typed()).cells());
  }

  private static void interview(Deliveries made, int person, boolean isInTime) {
    String pnr = String.valueOf(person);
    if (made.rows("person").stream().noneMatch(row -> Long.parseLong(row.get("PNR")) == person)) {
      made.add(
          "person",
          Map.of(
              "PNR", pnr,
              "FOED_DAG", "1970-05-01",
              "KOEN", "K",
              "FOEDREG_KODE", "5172",
              "STATSB", "5172",
              "STATSB_VFRA", "1970-05-01"));
    }

    made.add(
        OF_ROWS.unit().id(),
        Map.of(
            Deliveries.REFERENCE,
            "2013-12-31",
            "PNR",
            pnr,
            "KOM",
            "101",
            "OMRAADEKLASSE",
            "udsat",
            "FORFALD",
            "2013-06-01",
            "GIVET",
            isInTime ? "2013-05-01" : "2013-07-01"));
  }

  private Figures figures(Deliveries made, Indicator indicator, SparkSession spark) {
    return Figures.of(cells(made, indicator, spark), Selection.ALL);
  }

  private IndicatorCells cells(Deliveries made, Indicator indicator, SparkSession spark) {
    WrittenRows.extracts(folder.resolve("extracts"), made.definitions(), made.typedRows());
    return new SparkEngine(
            spark, made.definitions(), folder.resolve("extracts"), folder.resolve("work"))
        .cells(indicator);
  }

  private static Figure only(Figures figures) {
    return figures.figures().stream()
        .filter(figure -> figure.key().slice().text().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Indicator indicator(String id) {
    return RealDefinitions.asWritten().indicators().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
