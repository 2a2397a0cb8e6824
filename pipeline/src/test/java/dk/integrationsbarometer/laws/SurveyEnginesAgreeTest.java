package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.SampleErrors;
import dk.integrationsbarometer.oracle.SampleErrors.Wanted;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.SurveyedPupils;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The intervals of a survey drawn in clusters within strata: from sums over clusters in Spark, from
 * the rows themselves in the reference engine, and from a query.
 */
@SparkTest
class SurveyEnginesAgreeTest {
  private static final String UNIT = "skoleproeve";
  private static final Confidence USUAL = Confidence.USUAL;

  /** Nine schools in two counties. */
  private static final double DEGREES = 7;

  private static final Map<String, Figures> COUNTED = new HashMap<>();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"alle", "ude"})
  void meansAgree(String group, SparkSession spark) {
    Deliveries made = made();
    Figure figure = figure(figures(spark, "point"), group, "");
    double error = errors(made, "point").error(value(group, ""));

    agrees(figure.interval().orElseThrow(), figure.value().getAsDouble(), error);
  }

  @Test
  void meanOfADomainThatIsNotInEveryClusterAgrees(SparkSession spark) {
    Deliveries made = made();
    Figure figure = figure(figures(spark, "point"), "ude", "koen=k");
    double error = errors(made, "point").error(value("ude", "koen=k"));

    agrees(figure.interval().orElseThrow(), figure.value().getAsDouble(), error);
  }

  @Test
  void shareIsThatOfAsManyPersonsAsItIsWorth(SparkSession spark) {
    Deliveries made = made();
    Figure figure = figure(figures(spark, "bestaaet"), "ude", "");
    Estimate expected = share(errors(made, "bestaaet"), figure);

    assertThat(figure.interval().orElseThrow().low())
        .isCloseTo(100 * expected.interval().low(), within(1e-5));
    assertThat(figure.interval().orElseThrow().high())
        .isCloseTo(100 * expected.interval().high(), within(1e-5));
  }

  @Test
  void gapOfMeansInTheSameSchoolsAgrees(SparkSession spark) {
    Deliveries made = made();
    Gap gap = gap(figures(spark, "point"), "hjemme");
    double error = errors(made, "point").error(gapTo("hjemme"));

    agrees(gap.interval().orElseThrow(), gap.value().getAsDouble(), error);
  }

  @Test
  void gapToAllOfWhomTheGroupIsAPartAgrees(SparkSession spark) {
    Deliveries made = made();
    Gap gap = gap(figures(spark, "point"), "alle");
    double error = errors(made, "point").error(gapTo("alle"));

    agrees(gap.interval().orElseThrow(), gap.value().getAsDouble(), error);
  }

  @Test
  void gapOfSharesTakesInThatTheyVaryTogether(SparkSession spark) {
    Deliveries made = made();
    SampleErrors errors = errors(made, "bestaaet");
    Figures figures = figures(spark, "bestaaet");
    Wanted one = value("ude", "");
    Wanted other = value("hjemme", "");
    double correlation = errors.covariance(one, other) / (errors.error(one) * errors.error(other));
    Interval expected =
        VarianceRecovery.difference(
            share(errors, figure(figures, "ude", "")),
            share(errors, figure(figures, "hjemme", "")),
            correlation);
    Interval found = gap(figures, "hjemme").interval().orElseThrow();

    assertThat(found.low()).isCloseTo(100 * expected.low(), within(1e-4));
    assertThat(found.high()).isCloseTo(100 * expected.high(), within(1e-4));
  }

  @Test
  void ratioIsThatOfTheLogarithm(SparkSession spark) {
    Deliveries made = made();
    Gap gap = gap(figures(spark, "point"), "hjemme");
    double error =
        errors(made, "point")
            .error(
                figures ->
                    Math.log(value("ude", "").applyAsDouble(figures))
                        - Math.log(value("hjemme", "").applyAsDouble(figures)));

    assertThat(gap.ratioInterval().orElseThrow().high())
        .isCloseTo(gap.ratio().getAsDouble() * Math.exp(USUAL.t(DEGREES) * error), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"point", "point-gruppe", "bestaaet", "bestaaet-samlet"})
  void adjustedGapAgrees(String id, SparkSession spark) {
    Deliveries made = made();
    Gap gap = gap(figures(spark, id), "hjemme");
    SampleErrors errors = errors(made, id);
    Wanted wanted = figures -> SampleErrors.adjusted(figures, key("ude", ""), "hjemme");

    assertThat(gap.adjusted().orElseThrow().value()).isCloseTo(errors.value(wanted), within(1e-9));
    agrees(
        gap.adjusted().orElseThrow().interval().orElseThrow(),
        errors.value(wanted),
        errors.error(wanted));
  }

  @Test
  void aQueryFindsTheSameErrors(SparkSession spark) throws SQLException {
    Deliveries made = made();
    Figures figures = figures(spark, "point");
    Interval mean = figure(figures, "ude", "").interval().orElseThrow();
    Interval gap = gap(figures, "hjemme").interval().orElseThrow();
    try (DuckDb duck = DuckDb.open()) {
      duck.load(SurveyedPupils.DEFINITIONS.registers().get(UNIT), made.typed().of(UNIT));

      assertThat(half(duck, "of_ude")).isCloseTo((mean.high() - mean.low()) / 2, within(1e-9));
      assertThat(half(duck, "of_ude - of_hjemme"))
          .isCloseTo((gap.high() - gap.low()) / 2, within(1e-9));
    }
  }

  /** Half of the interval of what is linearised in the columns of the query. */
  private static double half(DuckDb duck, String residual) throws SQLException {
    String query =
        """
        WITH people AS (
          SELECT "AMT" AS h, "SKOLE" AS c, CAST("VAEGT" AS DOUBLE) AS w, CAST("POINT" AS DOUBLE) AS y,
            "KOM" = '1' AND "POINT" IS NOT NULL AND "FOEDT" = 'ude' AS ude,
            "KOM" = '1' AND "POINT" IS NOT NULL AND "FOEDT" = 'hjemme' AS hjemme
          FROM "skoleproeve"),
        means AS (
          SELECT sum(w * y) FILTER (ude) / sum(w) FILTER (ude) AS ru, sum(w) FILTER (ude) AS wu,
            sum(w * y) FILTER (hjemme) / sum(w) FILTER (hjemme) AS rh, sum(w) FILTER (hjemme) AS wh
          FROM people),
        residuals AS (
          SELECT h, c, CASE WHEN ude THEN w * (y - ru) / wu ELSE 0 END AS of_ude,
            CASE WHEN hjemme THEN w * (y - rh) / wh ELSE 0 END AS of_hjemme
          FROM people, means),
        clusters AS (SELECT h, c, sum(%s) AS z FROM residuals GROUP BY h, c)
        SELECT CAST(sqrt(sum(v)) AS VARCHAR)
        FROM (SELECT count(*) * var_samp(z) AS v FROM clusters GROUP BY h)
        """
            .formatted(residual);
    return USUAL.t(DEGREES) * Double.parseDouble(duck.rows(query).get(0));
  }

  @Test
  void drawingManyOfTheClustersMakesTheErrorSmaller(SparkSession spark) throws IOException {
    Deliveries made = made();
    Definitions drawn =
        SurveyedPupils.drawn(
            folder.resolve("definitions"), "{stratum: AMT, cluster: SKOLE, drawn_from: SKOLER}");
    Figure figure = figure(figures(spark, drawn, "point"), "ude", "");
    Map<String, Double> sampled = Map.of("A", 4 / 8.0, "B", 5 / 20.0);
    double error =
        new SampleErrors(SurveyedPupils.indicator("point"), made.typed(), "SKOLE", sampled)
            .error(value("ude", ""));

    agrees(figure.interval().orElseThrow(), figure.value().getAsDouble(), error);
  }

  /** 120 pupils in two counties, each on two dates. */
  @Test
  void withoutClustersPeopleAreDrawnOneByOne(SparkSession spark) throws IOException {
    Deliveries made = made();
    Definitions drawn = SurveyedPupils.drawn(folder.resolve("definitions"), "{stratum: AMT}");
    Interval interval = figure(figures(spark, drawn, "point"), "ude", "").interval().orElseThrow();
    double error =
        new SampleErrors(SurveyedPupils.indicator("point"), made.typed(), "PNR", Map.of())
            .error(value("ude", ""));

    assertThat((interval.high() - interval.low()) / 2)
        .isCloseTo(USUAL.t(118) * error, within(1e-6));
  }

  /** A pupil without weight speaks for nobody, and neither does a school of such pupils. */
  @Test
  void aSchoolWithoutAnyWeightWasNotDrawn(SparkSession spark) {
    Interval before = figureOf(made(), spark);
    Deliveries more = SurveyedPupils.made(11);
    for (String school : List.of("1", "9")) {
      more.add(
          UNIT,
          Map.of(
              Deliveries.REFERENCE,
              "2022-03-31",
              "PNR",
              "90" + school,
              "KOM",
              "1",
              "AMT",
              "A",
              "SKOLE",
              school,
              "SKOLER",
              "8",
              "VAEGT",
              "0",
              "FOEDT",
              "ude",
              "KOEN",
              "k",
              "POINT",
              "9.50"));
    }

    assertThat(figureOf(more.writeTo(folder.resolve("extracts")), spark)).isEqualTo(before);
  }

  private Interval figureOf(Deliveries made, SparkSession spark) {
    return figure(figures(spark, made.definitions(), "point"), "ude", "").interval().orElseThrow();
  }

  private static void agrees(Interval found, double value, double error) {
    double half = USUAL.t(DEGREES) * error;
    assertThat(half).isPositive();
    assertThat(found.low()).isCloseTo(value - half, within(1e-6 * half));
    assertThat(found.high()).isCloseTo(value + half, within(1e-6 * half));
  }

  /** Korn and Graubard's, written out. */
  private static Estimate share(SampleErrors errors, Figure figure) {
    double share = figure.value().getAsDouble() / 100;
    double error = errors.error(value(figure.key().group(), "")) / 100;
    double worth =
        Math.min(
            (double) figure.counts().orElseThrow().persons(), share * (1 - share) / error / error);
    double persons = worth * Math.pow(USUAL.z() / USUAL.t(DEGREES), 2);
    return new Estimate(share, ShareInterval.wilson(share * persons, persons, USUAL).orElseThrow());
  }

  private Deliveries made() {
    return SurveyedPupils.made(11).writeTo(folder.resolve("extracts"));
  }

  /** Of {@link #made()}, which is the same for each test. */
  private Figures figures(SparkSession spark, String id) {
    return COUNTED.computeIfAbsent(id, key -> figures(spark, SurveyedPupils.DEFINITIONS, key));
  }

  private Figures figures(SparkSession spark, Definitions definitions, String id) {
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    return Figures.of(engine.cells(SurveyedPupils.indicator(definitions, id)), Selection.ALL);
  }

  private static SampleErrors errors(Deliveries made, String id) {
    return new SampleErrors(SurveyedPupils.indicator(id), made.typed(), "SKOLE", Map.of());
  }

  private static Wanted value(String group, String slice) {
    return figures -> figures.value(key(group, slice)).orElseThrow();
  }

  private static Wanted gapTo(String reference) {
    return figures -> figures.gap(key("ude", ""), reference).orElseThrow();
  }

  private static ReferenceFigures.Key key(String group, String slice) {
    return new ReferenceFigures.Key("2022", "1", group, slice);
  }

  private static Figure figure(Figures figures, String group, String slice) {
    return figures.figures().stream()
        .filter(each -> each.key().area().equals("1"))
        .filter(each -> each.key().group().equals(group))
        .filter(each -> each.key().slice().text().equals(slice))
        .findFirst()
        .orElseThrow();
  }

  private static Gap gap(Figures figures, String reference) {
    return figures.gaps().stream()
        .filter(each -> each.referenceCode().equals(reference))
        .filter(each -> each.group().key().area().equals("1"))
        .filter(each -> each.group().key().slice().text().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
