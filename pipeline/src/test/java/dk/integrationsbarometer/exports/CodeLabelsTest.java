package dk.integrationsbarometer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.CodeRow;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as words, and numbers with the words of their units. */
class CodeLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5;   areas;             5 områder;        5 areas",
        "1;   areas;             1;                1",
        "-1;  areas;             -1;               -1",
        "1,0; areas;             1,0 områder;      1,0 areas",
        "21;  areas;             21 områder;       21 areas",
        "1;   persons;           1 person;         1 person",
        "+1;  percentage points; +1 procentpoint;  +1 percentage point",
        "2;   percentage points; 2 procentpoint;   2 percentage points"
      })
  void aUnitOfManyDoesNotStandBehindOne(String number, String unit, String da, String en) {
    assertThat(labels(Language.DA).amount(number, unit)).isEqualTo(da);
    assertThat(labels(Language.EN).amount(number, unit)).isEqualTo(en);
  }

  private static CodeLabels labels(Language language) {
    return new CodeLabels(
        List.of(
            new CodeRow("unit", "areas", new Labels("områder", "areas"), 1),
            new CodeRow("unit", "persons", new Labels("personer", "persons"), 2),
            new CodeRow(
                "unit", "percentage points", new Labels("procentpoint", "percentage points"), 3)),
        language);
  }
}
