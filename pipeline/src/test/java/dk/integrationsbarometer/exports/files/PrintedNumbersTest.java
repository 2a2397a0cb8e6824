package dk.integrationsbarometer.exports.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.testkit.AwkwardRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indicator is printed with one decimal. */
class PrintedNumbersTest {
  private final PrintedNumbers numbers =
      new PrintedNumbers(AwkwardRun.published().rows(Tables.INDICATORS));

  @ParameterizedTest
  @CsvSource({
    "value, 78.38018741633199, 78.4",
    "value, 78.35, 78.4",
    "value, 50, 50.0",
    "value, -0.04, 0.0",
    "value, 0, 0.0",
    "numerator, 1463, 1463",
    "numerator, 1200000, 1200000",
    "denominator, 227.7777, 227.8"
  })
  void figuresAreRounded(String column, double exact, String printed) {
    assertThat(numbers.printed("andel", column(Tables.FIGURES.columns(), column), exact))
        .hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"ratio, 0.7612, 0.76", "ratio_ci_low, 1, 1.00", "compared_group, 99.95, 100.0"})
  void ratiosAndSharesOfPeopleHaveTheirOwnDecimals(String column, double exact, String printed) {
    assertThat(numbers.printed("andel", column(Tables.GAPS.columns(), column), exact))
        .hasToString(printed);
  }

  /** A goal of 33.25 per cent stays one. */
  @ParameterizedTest
  @CsvSource({"target_value, 33.25, 33.25", "target_value, 20, 20", "goal, 33.25, 33.3"})
  void whatADefinitionStatesIsNoResult(String column, double exact, String printed) {
    assertThat(numbers.printed("andel", column(Tables.TARGETS.columns(), column), exact))
        .hasToString(printed);
  }

  private static Column column(java.util.List<Column> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }
}
