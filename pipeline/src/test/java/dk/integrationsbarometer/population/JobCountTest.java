package dk.integrationsbarometer.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkJobs;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Work that is shared is done once: counted in Spark's jobs, which bear the name of the stage that
 * began them.
 */
@SparkTest
@ResourceLock(SparkTest.SESSION)
class JobCountTest {
  private static final String RESIDENTS = "bef";

  @TempDir private Path folder;

  @Test
  void moreIndicatorsNeedNoMoreJobs(SparkSession spark) {
    RandomPopulation.of(RealDefinitions.asWritten(), 51, 60).writeTo(folder.resolve("extracts"));
    List<Indicator> all = RealDefinitions.indicators(RealDefinitions.asWritten(), RESIDENTS);
    assertThat(all).hasSizeGreaterThan(2);
    List<Indicator> employment =
        all.stream().filter(indicator -> indicator.id().equals(Chosen.one("employment"))).toList();
    engine(spark).cells(all);
    engine(spark).cells(employment);
    long forOne =
        jobs(spark, () -> engine(spark).cells(employment))
            .filter(job -> job.startsWith("cells: "))
            .count();
    long forAll =
        jobs(spark, () -> engine(spark).cells(all))
            .filter(job -> job.startsWith("cells: "))
            .count();
    assertThat(forAll).isEqualTo(forOne).isPositive();
  }

  /** One more pass for all indicators that ask who decides their amounts, and none for others. */
  @Test
  void onlyWhoAsksAboutAmountsPaysForTheAnswer(SparkSession spark) {
    Deliveries made = RandomPopulation.of(RealDefinitions.asWritten(), 53, 60);
    Amounts.lend(made, "101", "4 4 4");
    WrittenRows.extracts(folder.resolve("extracts"), made.definitions(), made.typedRows());
    Indicator amount = Amounts.loans(made.definitions());
    Indicator share =
        RealDefinitions.indicators(RealDefinitions.asWritten(), RESIDENTS).stream()
            .filter(indicator -> indicator.id().equals(Chosen.one("employment")))
            .findFirst()
            .orElseThrow();

    long plain = cells(spark, Amounts.without(amount));
    long asked = cells(spark, Amounts.under(Amounts.percent(10), amount));
    assertThat(asked).isGreaterThan(plain);
    assertThat(
            cells(
                spark,
                Amounts.under(Amounts.percent(10), amount),
                Amounts.under(Amounts.dominance(2, 80), amount)))
        .isEqualTo(asked);
    assertThat(cells(spark, Amounts.under(Amounts.percent(10), share)))
        .isEqualTo(cells(spark, Amounts.without(share)));
  }

  /** One more pass for all indicators that put values in order, and none without them. */
  @Test
  void mediansNeedOnePassMoreHoweverMany(SparkSession spark) {
    RandomPopulation.of(RealDefinitions.asWritten(), 54, 60).writeTo(folder.resolve("extracts"));
    Indicator share =
        RealDefinitions.indicators(RealDefinitions.asWritten(), RESIDENTS).stream()
            .filter(indicator -> indicator.id().equals(Chosen.one("employment")))
            .findFirst()
            .orElseThrow();
    var hours = new Expression.Reference("loentimer", ValueType.DECIMAL);
    Indicator median = Compared.ordering(new Measure.Quantile(hours, 50), share);
    Indicator weakest = Compared.ordering(new Measure.WeakestMean(hours, 25), share);

    long without = cells(spark, share);
    long with = cells(spark, share, median);
    assertThat(with).isGreaterThan(without);
    assertThat(cells(spark, share, median, weakest)).isEqualTo(with);
  }

  /** The jobs that count the cells of indicators, once everything that is kept is there. */
  private long cells(SparkSession spark, Indicator... indicators) {
    engine(spark).cells(List.of(indicators));
    return jobs(spark, () -> engine(spark).cells(List.of(indicators)))
        .filter(job -> job.startsWith("cells: "))
        .count();
  }

  @Test
  void whatHasNotChangedIsNeitherCheckedNorLookedUpAgain(SparkSession spark) {
    Deliveries delivered =
        RandomPopulation.of(RealDefinitions.asWritten(), 52, 60)
            .writeTo(folder.resolve("extracts"));
    List<Indicator> all = RealDefinitions.indicators(RealDefinitions.asWritten(), RESIDENTS);
    assertThat(jobs(spark, () -> engine(spark).cells(all)))
        .anyMatch(job -> job.startsWith("registers: "))
        .anyMatch(job -> job.startsWith("population: "));
    assertThat(jobs(spark, () -> engine(spark).cells(all)))
        .isNotEmpty()
        .allMatch(job -> job.startsWith("cells: "));

    String quarter = "2024-12-31";
    for (String register : List.of(RESIDENTS, "bfl")) {
      delivered.rows(register).stream()
          .filter(row -> row.get(Deliveries.REFERENCE).equals("2023-12-31"))
          .toList()
          .forEach(
              row -> {
                Map<String, String> later = new HashMap<>(row);
                later.put(Deliveries.REFERENCE, quarter);
                delivered.add(register, later);
              });
    }

    delivered
        .only((register, row) -> quarter.equals(row.get(Deliveries.REFERENCE)))
        .writeTo(folder.resolve("extracts"));
    List<String> jobs = jobs(spark, () -> engine(spark).cells(all)).distinct().toList();
    assertThat(jobs.stream().filter(job -> !job.startsWith("cells: ")))
        .containsExactlyInAnyOrder(
            "registers: check bef " + quarter,
            "registers: check bfl " + quarter,
            "population: look-ups for bef on 1 status dates");
  }

  private SparkEngine engine(SparkSession spark) {
    return new SparkEngine(
        spark, RealDefinitions.asWritten(), folder.resolve("extracts"), folder.resolve("work"));
  }

  private static Stream<String> jobs(SparkSession spark, Runnable work) {
    return SparkJobs.of(spark, work).stream();
  }
}
