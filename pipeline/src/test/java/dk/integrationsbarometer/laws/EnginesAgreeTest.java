package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spark gives exactly the cells of the slow engine, for whatever is delivered. */
@SparkTest
class EnginesAgreeTest {
  private static final String RESIDENTS = "bef";

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}, {1} people")
  @CsvSource({"1, 1", "3, 5", "4, 25", "6, 400", "8, 1500"})
  void sparkGivesTheCellsOfTheReferenceEngine(long seed, int people, SparkSession spark) {
    assertTheyAgree(RandomPopulation.of(RealDefinitions.asWritten(), seed, people), spark);
  }

  @ParameterizedTest(name = "seed {0}, {1} people")
  @CsvSource({"12, 40", "13, 800"})
  void sparkGivesTheCellsOfTheReferenceEngineWhenTheOfficialAnswerRules(
      long seed, int people, SparkSession spark) {
    assertTheyAgree(
        RandomPopulation.of(RealDefinitions.withOfficialAnswers(), seed, people), spark);
  }

  private void assertTheyAgree(Deliveries delivered, SparkSession spark) {
    delivered.writeTo(folder.resolve("extracts"));
    List<Indicator> indicators = RealDefinitions.indicators(delivered.definitions(), RESIDENTS);
    var engine =
        new SparkEngine(
            spark, delivered.definitions(), folder.resolve("extracts"), folder.resolve("work"));
    RegisterRows rows = delivered.typed();
    for (IndicatorCells cells : engine.cells(indicators)) {
      ReferenceFigures expected = ReferenceFigures.of(cells.indicator(), rows);
      assertThat(SparkEngine.byPeriod(cells))
          .as(cells.indicator().id())
          .isEqualTo(expected.cells());
    }
  }
}
