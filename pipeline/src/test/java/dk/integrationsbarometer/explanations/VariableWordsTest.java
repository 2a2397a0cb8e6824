package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.spec.LanguagePeople;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decision tables that give numbers, as a reader of the report's appendix sees them. */
class VariableWordsTest {
  @TempDir private Path folder;

  private List<String> said(Language language) {
    Unit unit = LanguagePeople.definitions(folder, "").units().get("menneske");
    return new VariableWords(unit, new Bilingual(language)).of(unit.variable("norm").orElseThrow());
  }

  @Test
  void theNumbersOfATableAreSaid() {
    assertThat(said(Language.EN))
        .containsExactly(
            "the first line that holds:",
            "  1. “TAL” is more than 5: 2.5",
            "  2. “TAL” is more than 4: “TAL” * 2",
            "  otherwise: 0");
    assertThat(said(Language.DA))
        .containsExactly(
            "den første linje, der gælder:",
            "  1. »TAL« er mere end 5: 2,5",
            "  2. »TAL« er mere end 4: »TAL« * 2",
            "  ellers: 0");
  }
}
