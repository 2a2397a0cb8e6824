package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds few people behind an amount from the limit on that the rule says. */
@SparkTest
class ConcentrationAgreesTest {
  @TempDir private Path folder;

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
