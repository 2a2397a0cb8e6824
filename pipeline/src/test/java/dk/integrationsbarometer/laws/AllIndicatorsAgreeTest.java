package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RandomRegisters;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every indicator that is defined gives the same figures on Spark and on the slow engine. */
@SparkTest
class AllIndicatorsAgreeTest {
  private static final int ROWS = 60;

  /** For these this test says nothing, their examples do. */
  private static final Set<String> OF_NOBODY = Chosen.all("of-nobody");

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = 1)
  void randomRowsGiveTheSameFigures(long seed, SparkSession spark) {
    Definitions definitions = RealDefinitions.asWritten();
    Map<String, List<Example.Row>> rows = RandomRegisters.of(definitions, seed, ROWS);
    WrittenRows.extracts(folder.resolve("extracts"), definitions, rows);
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    var typed = new RegisterRows(rows);
    Map<String, List<Indicator>> byUnit =
        definitions.indicators().stream()
            .collect(Collectors.groupingBy(indicator -> indicator.unit().id()));
    Map<String, CheckedRegister> checked = engine.check(definitions.registers().values());
    List<String> ofNobody = new ArrayList<>();
    for (List<Indicator> ofUnit : byUnit.values()) {
      for (IndicatorCells cells : engine.cells(checked, ofUnit)) {
        ReferenceFigures expected = ReferenceFigures.of(cells.indicator(), typed);
        assertTheyAgree(cells, expected);
        if (expected.cells().isEmpty()) {
          ofNobody.add(cells.indicator().id());
        }
      }
    }

    assertThat(ofNobody).containsExactlyInAnyOrderElementsOf(OF_NOBODY);
  }

  private static void assertTheyAgree(IndicatorCells cells, ReferenceFigures expected) {
    String id = cells.indicator().id();
    assertThat(SparkEngine.byPeriod(cells)).as(id).isEqualTo(expected.cells());
    for (Figure figure : Figures.of(cells, Selection.ALL).figures()) {
      FigureKey key = figure.key();
      if (figure.counts().isPresent()) {
        assertThat(figure.value())
            .as("%s %s", id, key)
            .isEqualTo(
                expected.value(
                    new ReferenceFigures.Key(
                        key.period().code(), key.area(), key.group(), key.slice().text())));
      }
    }
  }
}
