package dk.integrationsbarometer.registers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkJobs;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Many small deliveries of a register are checked together, and told apart all the same. */
@SparkTest
@ResourceLock(SparkTest.SESSION)
class DeliveriesInOneJobTest {
  private static final String SMALL = "spark.barometer.smallExtracts";
  private static final String HEADER = "PNR;KOM;KLTRIN\n";

  @TempDir private Path folder;

  /** Written in several ways, below a folder with signs that addresses write otherwise. */
  @Test
  void eachHasItsOwnRowsCountsAndRejects(SparkSession spark) {
    deliver(6, HEADER + "000000000001;101;9\n000000000002;101;10\n");
    deliver(7, HEADER + "000000000001;101;09\n");
    Deliveries.write(
        file(8),
        "Skole å,KLTRIN,KOM,PNR\nø,9,101,000000000003\nø,8,101,000000000004\n"
            .getBytes(Charset.forName("windows-1252")));
    deliver(9, HEADER + "000000000005;101;9\n000000000005;101;10\n;101;9\n000000000006;101;9\n");
    deliver(10, HEADER + "000000000007;101;9;\n");
    CheckedRegister checked = engine(spark).check("afgang");

    assertThat(checked.deliveries().stream().map(DeliveriesInOneJobTest::counts))
        .containsExactly(
            List.of("2021-06-30;;2"),
            List.of("2021-07-31;;1"),
            List.of("2021-08-31;;1", "2021-08-31;niende-eller-tiende;1"),
            List.of("2021-09-30;;1", "2021-09-30;key;2", "2021-09-30;missing PNR;1"),
            List.of("2021-10-31;line shape;1"));
    assertThat(
            checked.deliveries().stream()
                .map(each -> checked.rows(spark, each::equals).select("PNR").collectAsList())
                .map(rows -> rows.stream().map(row -> row.getLong(0)).sorted().toList()))
        .containsExactly(List.of(1L, 2L), List.of(1L), List.of(3L), List.of(6L), List.<Long>of());
    assertThat(rejected(spark, 8)).containsExactly("niende-eller-tiende 000000000004");
    assertThat(rejected(spark, 9)).containsExactlyInAnyOrder("missing PNR null", "key 5", "key 5");
    assertThat(folder.resolve("work/rejects/afgang")).isDirectoryNotContaining("glob:**06-30");
    assertThat(folder.resolve("work/registers/afgang")).isDirectoryNotContaining("glob:**.part");
  }

  /** One job that writes, one that counts, and one for all rejects. */
  @Test
  void moreDeliveriesNeedNoMoreJobs(SparkSession spark) {
    deliver(1, HEADER + "000000000001;101;9\n000000000001;101;8\n");
    List<String> forOne = SparkJobs.of(spark, () -> engine(spark).check("afgang"));
    assertThat(forOne).hasSize(3).containsOnly("registers: check afgang 2021-01-31");

    for (int month = 2; month <= 12; month++) {
      deliver(month, HEADER + "00000000000%d;101;9\n;101;9\n".formatted(month % 10));
    }

    assertThat(SparkJobs.of(spark, () -> engine(spark).check("afgang")))
        .hasSize(forOne.size())
        .containsOnly("registers: check afgang (11 deliveries)");
  }

  /** A large delivery is planned anew while it runs, in more jobs; a small one beside it is not. */
  @Test
  void whatIsSmallStaysSmallBesideWhatIsLarge(SparkSession spark) {
    deliver(1, HEADER + "000000000001;101;9\n");
    StringBuilder rows = new StringBuilder(HEADER);
    for (int person = 1; person <= 100; person++) {
      rows.append("%012d;101;9\n".formatted(person));
    }

    deliver(2, rows.toString());
    spark.conf().set(SMALL, "1k");
    List<String> jobs;
    try {
      jobs = SparkJobs.of(spark, () -> engine(spark).check("afgang"));
    } finally {
      spark.conf().unset(SMALL);
    }

    assertThat(jobs.stream().filter(job -> job.endsWith("afgang 2021-01-31"))).hasSize(2);
    assertThat(jobs.stream().filter(job -> job.endsWith("afgang 2021-02-28")))
        .hasSizeGreaterThan(2);
  }

  /** The problems name the deliveries in their order. */
  @Test
  void whatIsWrongIsToldOfEach(SparkSession spark) {
    deliver(6, HEADER);
    deliver(7, HEADER + "000000000001;101;9\n");
    deliver(8, HEADER + "000000000001;101;8\n");
    List<String> told = new ArrayList<>();
    Assertions.assertThatExceptionOfType(BarometerException.class)
        .isThrownBy(
            () ->
                new SparkEngine(
                        spark,
                        RealDefinitions.asWritten(),
                        folder.resolve("100% å"),
                        folder.resolve("work"))
                    .check("afgang"))
        .satisfies(e -> e.problems().forEach(problem -> told.add(problem.toString())));

    assertThat(told).hasSize(2);
    assertThat(told.get(0)).contains("afgang202106.csv");
    assertThat(told.get(1)).contains("afgang202108.csv").contains("'niende-eller-tiende' 1");
  }

  private static List<String> counts(CheckedDelivery delivery) {
    return delivery.counts().stream().map(RuleCount::line).sorted().toList();
  }

  private List<String> rejected(SparkSession spark, int month) {
    return spark
        .read()
        .parquet(folder.resolve("work/rejects/afgang/2021-0" + month + "-*").toString())
        .select("rule$", "PNR")
        .collectAsList()
        .stream()
        .map(row -> row.get(0) + " " + row.get(1))
        .toList();
  }

  private Path file(int month) {
    return folder.resolve("100% å/afgang").resolve("afgang2021%02d.csv".formatted(month));
  }

  private void deliver(int month, String text) {
    Deliveries.write(file(month), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Some rows may be bad. */
  private SparkEngine engine(SparkSession spark) {
    Path definitions = folder.resolve("definitions");
    RealDefinitions.copyTo(definitions, text -> text.replace("tolerance: 0.1", "tolerance: 100"));
    return new SparkEngine(
        spark,
        LoadedDefinitions.load(definitions),
        folder.resolve("100% å"),
        folder.resolve("work"));
  }
}
