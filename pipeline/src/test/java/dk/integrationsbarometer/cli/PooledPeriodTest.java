package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.ParquetText;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SmallExtracts;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run for one period of figures that rest on earlier ones, too. */
@SparkTest
class PooledPeriodTest {
  private static final String INDICATOR = Chosen.one("pooled");

  @TempDir private Path folder;

  @BeforeEach
  void threeQuartersAreDelivered() {
    SmallExtracts.made("2021-12-31", "2022-03-31", "2022-06-30")
        .writeTo(folder.resolve("extracts"));
  }

  /**
   * Of 20 people 10 work, in each of three quarters; those of the earlier two are not published.
   */
  @Test
  void theCellsOfEarlierPeriodsAreCountedWhenOnlyTheNewestIsWished() throws IOException {
    assertThat(run("2022Q2").code()).isZero();

    Map<String, Object> figure =
        figures().row(Map.of("period", "2022Q2", "area", "101", "group", "dansk", "breakdown", ""));
    assertThat(figure).containsEntry("numerator", 30.0).containsEntry("denominator", 60.0);
    assertThat(figure).containsEntry("persons", 20L).containsEntry("value", 50.0);
    assertThat(figure).containsEntry("obs_status", "U");
    assertThat(figures().rows()).extracting(row -> row.get("period")).containsOnly("2022Q2");
  }

  /** Nothing was delivered for 2022Q3, although 2022Q1 and 2022Q2 would be part of its figure. */
  @Test
  void aPeriodWithoutADeliveryOfItsOwnIsNoPeriod() {
    Said said = run("2022Q3");

    assertThat(said.err()).contains("[E013]");
    assertThat(said.code()).isEqualTo(11);
  }

  /** Of that indicator alone: in a town of 20, others of the same people would hide its figures. */
  private Said run(String period) {
    return Said.by(
        "run",
        "--definitions",
        RealDefinitions.only(Set.of(INDICATOR), folder.resolve("definitions")).toString(),
        "--extracts",
        folder.resolve("extracts").toString(),
        "--out",
        folder.resolve("out").toString(),
        "--work",
        folder.resolve("work").toString(),
        "--indicator",
        INDICATOR,
        "--period",
        period);
  }

  private ParquetText figures() throws IOException {
    return ParquetText.read(
        folder.resolve("out/drafts/latest").toRealPath().resolve("figures/part-0.parquet"));
  }
}
