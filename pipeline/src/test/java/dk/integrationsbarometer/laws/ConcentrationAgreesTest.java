package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RandomRegisters;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds few people behind the same amounts as the slow engine. */
@SparkTest
class ConcentrationAgreesTest {
  private static final int ROWS = 60;
  private static final ConcentrationRule BOTH =
      new ConcentrationRule(Amounts.dominance(3, 70).dominance(), Optional.of(60));

  @TempDir private Path folder;

  @Test
  void randomAmountsAreDecidedByTheSame(SparkSession spark) {
    Definitions definitions = RealDefinitions.asWritten();
    Map<String, List<Example.Row>> rows = RandomRegisters.of(definitions, 3, ROWS);
    WrittenRows.extracts(folder.resolve("extracts"), definitions, rows);
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    var typed = new RegisterRows(rows);
    List<Indicator> all = new ArrayList<>(Amounts.ofEveryKind(definitions, BOTH));
    all.addAll(Amounts.asWritten(definitions, Amounts.percent(10)));
    all.addAll(Amounts.asWritten(definitions, Amounts.dominance(1, 50)));
    Map<String, List<Indicator>> byUnit =
        all.stream().collect(Collectors.groupingBy(indicator -> indicator.unit().id()));
    long concentrated = 0;
    long cells = 0;
    for (List<Indicator> ofUnit : byUnit.values()) {
      for (IndicatorCells found : engine.cells(ofUnit)) {
        assertThat(places(found))
            .as(found.indicator().id() + " " + found.indicator().measure())
            .isEqualTo(ReferenceFigures.of(found.indicator(), typed).concentrated());
        concentrated += found.concentrated().size();
        cells += found.sums().size();
      }
    }

    assertThat(concentrated).isBetween(cells / 10, cells * 9 / 10);
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

  /** Each case in a municipality of its own. */
  @Test
  void aSumIsHiddenBeyondTheLimitAndNotAtIt(SparkSession spark) {
    Definitions definitions = RealDefinitions.asWritten();
    Indicator loans = Amounts.loans(definitions);
    List<String> areas =
        codes(loans).items().stream().map(CodeList.Item::code).limit(Amounts.CASES.size()).toList();
    Deliveries made = new Deliveries(definitions);
    for (int i = 0; i < areas.size(); i++) {
      Amounts.lend(made, areas.get(i), Amounts.CASES.get(i).contributions());
    }

    WrittenRows.extracts(folder.resolve("extracts"), definitions, made.typedRows());
    List<Indicator> indicators =
        Amounts.CASES.stream()
            .map(Amounts.Case::rule)
            .distinct()
            .map(rule -> Amounts.under(rule, loans))
            .toList();
    for (IndicatorCells cells :
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"))
            .cells(indicators)) {
      for (int i = 0; i < areas.size(); i++) {
        Amounts.Case one = Amounts.CASES.get(i);
        if (cells.indicator().concentration().equals(Optional.of(one.rule()))) {
          assertThat(concentratedAreas(cells).contains(areas.get(i)))
              .as(one.toString())
              .isEqualTo(one.isHidden());
        }
      }
    }
  }

  private static CodeList codes(Indicator indicator) {
    Register register = indicator.unit().register();
    return ((RegisterColumn.Coded)
            register.column(register.area().orElseThrow()).orElseThrow().type())
        .codes();
  }

  private static Set<String> concentratedAreas(IndicatorCells cells) {
    return cells.concentrated().stream().map(CellKey::area).collect(Collectors.toSet());
  }
}
