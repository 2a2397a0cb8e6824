package dk.integrationsbarometer.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.RandomRegisters;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL finds few people behind the same amounts as the reference engine. */
class ConcentrationQueriesTest {
  private static final int ROWS = 40;
  private static final List<ConcentrationRule> RULES =
      List.of(
          Amounts.percent(10),
          new ConcentrationRule(Amounts.dominance(2, 60).dominance(), Optional.of(40)));

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void randomAmountsAreDecidedByTheSame(long seed) throws SQLException {
    Definitions definitions = RealDefinitions.asWritten();
    Map<String, List<Example.Row>> rows = RandomRegisters.of(definitions, seed, ROWS);
    List<Indicator> indicators = new ArrayList<>();
    for (ConcentrationRule rule : RULES) {
      Stream.concat(
              Amounts.asWritten(definitions, rule).stream(),
              Amounts.ofEveryKind(definitions, rule).stream())
          .filter(indicator -> indicator.unit().register().count().isEmpty())
          .forEach(indicators::add);
    }

    int concentrated = 0;
    try (DuckDb duck = DuckDb.open()) {
      for (Register register : definitions.registers().values()) {
        duck.load(register, rows.get(register.id()));
      }

      for (Indicator indicator : indicators) {
        var expected = new TreeSet<String>();
        ReferenceFigures.of(indicator, new RegisterRows(rows))
            .concentrated()
            .forEach(
                place ->
                    expected.add(
                        String.join(
                            " | ",
                            place.date().toString(),
                            place.key().area(),
                            place.key().group(),
                            place.key().breakdown())));
        assertThat(new TreeSet<>(duck.rows(SqlConcentration.of(indicator))))
            .as(indicator.id() + " " + indicator.measure())
            .isEqualTo(expected);
        concentrated += expected.size();
      }
    }

    assertThat(concentrated).isGreaterThan(100);
  }
}
