package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.run.gate.SplitCodes;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The population of 2006 in the municipalities of 2006, by the definitions of the project. */
@SparkTest
class MunicipalityReformTest {
  /** Helsinge and Græsted-Gilleleje became Gribskov; Slangerup was split. */
  private static final String RESIDENTS =
      """
      reference  | PNR | KOM | KOEN | FOED_DAG   | FOEDREG_KODE | STATSB
      2006-12-31 | 1   | 101 | 1    | 1970-05-01 | 9999         | 5100
      2006-12-31 | 2   | 101 | 2    | 1970-05-01 | 5404         | 5404
      2006-12-31 | 3   | 215 | 1    | 1970-05-01 | 9999         | 5100
      2006-12-31 | 4   | 213 | 2    | 1970-05-01 | 5404         | 5404
      2006-12-31 | 5   | 215 | 2    | 1970-05-01 | 5404         | 5404
      2006-12-31 | 6   | 233 | 1    | 1970-05-01 | 9999         | 5100
      2007-06-30 | 2   | 101 | 2    | 1970-05-01 | 5404         | 5404
      2007-06-30 | 3   | 270 | 1    | 1970-05-01 | 9999         | 5100
      2007-06-30 | 6   | 219 | 1    | 1970-05-01 | 9999         | 5100
      """;

  private static final String PARENTS =
      """
      PNR | FOEDREG_KODE | STATSB | STATSB_VFRA
      50  | 7001         | 5100   | 1940-01-01
      """;

  @TempDir private Path folder;

  @Test
  void theCodesOf2006AreReadAndCountedByTheNewestMap(SparkSession spark) {
    Definitions definitions = RealDefinitions.asWritten();
    Deliveries delivered =
        new Deliveries(definitions)
            .add("bef", RESIDENTS)
            .add("person", PARENTS)
            .writeTo(folder.resolve("extracts"));
    Indicator share = definitions.indicator(Chosen.one("share-by-origin")).orElseThrow();
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    Map<String, CheckedRegister> checked =
        engine.check(
            List.of(definitions.registers().get("bef"), definitions.registers().get("person")));

    assertThat(SplitCodes.in(definitions, definitions.indicators(), checked)).isEmpty();
    ReferenceFigures reference = ReferenceFigures.of(share, delivered.typed());
    assertThat(SparkEngine.byPeriod(engine.cells(checked, List.of(share)).get(0)))
        .isEqualTo(reference.cells());
    assertThat(
            reference.cells().entrySet().stream()
                .filter(cell -> cell.getKey().breakdown().isEmpty())
                .map(
                    cell ->
                        "%s %s %s of %s"
                            .formatted(
                                cell.getKey().period(),
                                cell.getKey().area(),
                                cell.getValue().numerator(),
                                cell.getValue().denominator())))
        .containsExactly(
            "2006H2 101 1 of 2",
            "2006H2 233 0 of 1",
            "2006H2 270 2 of 3",
            "2007H1 101 1 of 1",
            "2007H1 219 0 of 1",
            "2007H1 270 0 of 1");
  }
}
