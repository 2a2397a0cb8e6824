package dk.integrationsbarometer.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sample gives the figures that the city and Danmarks Statistik have printed. */
@SampleTest
class PublishedFiguresTest {
  @ParameterizedTest(name = "{0} {2} {4} {5}: {7}")
  @CsvFileSource(
      resources = "/published/published.csv",
      delimiter = ';',
      numLinesToSkip = 4,
      nullValues = "",
      emptyValue = "")
  void figureIsAsPrinted(
      String indicator,
      String source,
      String period,
      String area,
      String group,
      String breakdown,
      String column,
      BigDecimal printed,
      String unit,
      SampleRun run) {
    Map<String, String> key = new TreeMap<>();
    key.put("indicator", indicator);
    key.put("period", period);
    key.put("area", area);
    key.put("breakdown", breakdown == null ? "" : breakdown);
    String[] compared = group.split(" - ", -1);
    key.put("group", compared[0]);
    if (compared.length > 1) {
      key.put("reference", compared[1]);
    }

    Map<String, Object> row = run.table(compared.length > 1 ? "gaps" : "figures").row(key);
    assertThat(rounded(row.get(column), printed.scale())).isEqualTo(printed);
    assertThat(column.equals("persons") ? "persons" : row.get("unit")).isEqualTo(unit);
    assertThat(source).isIn("A", "F");
  }

  @Test
  void aFigureIsRoundedOnceAndHalvesGoUp() {
    // 57.65 as a double lies just below 57.65, and 0.125 is exact.
    assertThat(rounded(57.65, 1)).isEqualTo("57.6");
    assertThat(rounded(0.125, 2)).isEqualTo("0.13");
    assertThat(rounded(-0.125, 2)).isEqualTo("-0.13");
    assertThat(rounded(626_508L, 0)).isEqualTo("626508");
  }

  /** The exact number that is stored, at the printed decimal. */
  private static BigDecimal rounded(Object stored, int decimals) {
    BigDecimal exact =
        stored instanceof Double number ? new BigDecimal(number) : new BigDecimal((long) stored);
    return exact.setScale(decimals, RoundingMode.HALF_UP);
  }
}
