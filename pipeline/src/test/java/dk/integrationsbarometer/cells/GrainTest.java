package dk.integrationsbarometer.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes to the driver does not grow with the values of people. */
@SparkTest
class GrainTest {
  private static final Expression HOURS = new Expression.Reference("loentimer", ValueType.DECIMAL);

  @TempDir private Path folder;

  @Test
  void theGrainOfAUnitDoesNotGrowWithAMedian(SparkSession spark) {
    RandomPopulation.of(RealDefinitions.asWritten(), 61, 300).writeTo(folder.resolve("extracts"));
    Indicator share =
        RealDefinitions.indicators(RealDefinitions.asWritten(), "bef").stream()
            .filter(indicator -> indicator.id().equals(Chosen.one("employment")))
            .findFirst()
            .orElseThrow();
    List<Indicator> both = new ArrayList<>(List.of(share));
    both.add(Compared.ordering(new Measure.Quantile(HOURS, 50), share));
    var engine =
        new SparkEngine(
            spark, RealDefinitions.asWritten(), folder.resolve("extracts"), folder.resolve("work"));
    Population population = engine.population(share.unit(), UnitCells.names(share.unit(), both));

    int alone = grain(List.of(share), population);
    assertThat(alone).isBetween(10, 1000);
    assertThat(grain(both, population)).isEqualTo(alone);
  }

  private static int grain(List<Indicator> indicators, Population population) {
    var plan = CellPlan.of(indicators.get(0).unit(), indicators);
    var toDriver = new CellsToDriver(plan, "");
    return toDriver.collect(population, toDriver.all()).cells().size();
  }
}
