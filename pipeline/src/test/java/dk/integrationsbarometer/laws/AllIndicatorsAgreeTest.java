package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RandomRegisters;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every indicator that is defined gives the same figures on Spark and on the slow engine. */
@SparkTest
class AllIndicatorsAgreeTest {
  private static final int ROWS = 60;

  /** For these this test says nothing, their examples do. */
  private static final Set<String> OF_NOBODY = Chosen.all("of-nobody");

  private static final ConcentrationRule BOTH =
      new ConcentrationRule(Amounts.dominance(3, 70).dominance(), Optional.of(60));

  private static Definitions definitions;
  private static SparkEngine engine;
  private static RegisterRows rows;
  private static Map<String, CheckedRegister> checked;

  @BeforeAll
  static void check(@TempDir Path folder, SparkSession spark) {
    definitions = RealDefinitions.asWritten();
    Map<String, List<Example.Row>> random = RandomRegisters.of(definitions, 1, ROWS);
    WrittenRows.extracts(folder.resolve("extracts"), definitions, random);
    rows = new RegisterRows(random);
    engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    checked = engine.check(definitions.registers().values());
  }

  @Test
  void randomRowsGiveTheSameFigures() {
    List<String> ofNobody = new ArrayList<>();
    for (List<Indicator> ofUnit : byUnit(definitions.indicators())) {
      for (IndicatorCells cells : engine.cells(checked, ofUnit)) {
        ReferenceFigures expected = ReferenceFigures.of(cells.indicator(), rows);
        assertTheyAgree(cells, expected);
        if (expected.cells().isEmpty()) {
          ofNobody.add(cells.indicator().id());
        }
      }
    }

    assertThat(ofNobody).containsExactlyInAnyOrderElementsOf(OF_NOBODY);
  }

  private static Collection<List<Indicator>> byUnit(List<Indicator> indicators) {
    return indicators.stream()
        .collect(Collectors.groupingBy(indicator -> indicator.unit().id()))
        .values();
  }

  @Test
  void fewPeopleBehindRandomAmountsAreFoundByBoth() {
    List<Indicator> all = new ArrayList<>(Amounts.ofEveryKind(definitions, BOTH));
    all.addAll(Amounts.asWritten(definitions, Amounts.percent(10)));
    all.addAll(Amounts.asWritten(definitions, Amounts.dominance(1, 50)));
    long concentrated = 0;
    long cells = 0;
    for (List<Indicator> ofUnit : byUnit(all)) {
      for (IndicatorCells found : engine.cells(checked, ofUnit)) {
        assertThat(places(found))
            .as(found.indicator().id() + " " + found.indicator().measure())
            .isEqualTo(ReferenceFigures.of(found.indicator(), rows).concentrated());
        concentrated += found.concentrated().size();
        cells += found.sums().size();
      }
    }

    assertThat(concentrated).isBetween(cells / 10, cells * 9 / 10);
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

  private static Set<ReferenceFigures.Place> places(IndicatorCells cells) {
    return cells.concentrated().stream()
        .map(
            key ->
                new ReferenceFigures.Place(
                    key.date(),
                    new ReferenceFigures.Key(
                        Period.of(key.date(), cells.indicator().period().length()).code(),
                        key.area(),
                        key.group(),
                        key.breakdown())))
        .collect(Collectors.toSet());
  }
}
