package dk.integrationsbarometer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read for the checks of the table of quality. */
class QualityCheckTest {
  private static final Map<String, Labels> RULES =
      Map.of("alder", new Labels("Alderen er et helt tal", "The age is a whole number"));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "rule: alder, regel: Alderen er et helt tal, rule: The age is a whole number",
        "rule: missing PNR, regel: PNR har en værdi, rule: PNR has a value",
        "rule: type ALDER, \"regel: ALDER har den form, den skal have\", rule: ALDER has the form of its kind",
        "rule: key, regel: ingen to rækker har samme nøgle, rule: no two rows have the same key",
        "rule: ukendt, regel: ukendt, rule: ukendt",
        "herkomst as derived against IE_TYPE, herkomst som udledt mod IE_TYPE, herkomst as derived against IE_TYPE",
        "another, another, another"
      })
  void aRuleIsReadAsWhatItSays(String code, String danish, String english) {
    assertThat(QualityCheck.label(code, RULES)).isEqualTo(new Labels(danish, english));
  }
}
