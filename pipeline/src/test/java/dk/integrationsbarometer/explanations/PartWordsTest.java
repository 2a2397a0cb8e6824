package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import org.junit.jupiter.api.Test;

class PartWordsTest {
  private static final Definitions SMALL = LoadedDefinitions.load(DefinitionFixtures.SMALL);

  private static String english(String name) {
    return PartWords.of(SMALL, name, Language.EN).orElseThrow();
  }

  @Test
  void aVariableIsExplainedAsEachUnitFindsIt() {
    assertThat(english("alder"))
        .isEqualTo(
            """
            Age (variable alder)
              bef: completed years from “FOED_DAG” to the status date
              indicators that use it: arbejde
            """);
    assertThat(PartWords.of(SMALL, "aldersklasse", Language.DA).orElseThrow())
        .isEqualTo(
            """
            Aldersklasse (variabel aldersklasse)
              bef: »Alder« inddelt efter aldre
              indikatorer, der bruger den: ingen
            """);
  }

  @Test
  void aGroupIsExplainedByItsCondition() {
    assertThat(english("kvinder"))
        .isEqualTo(
            """
            Women (group kvinder)
              bef: “Sex” is Women
              indicators that use it: arbejde
            """);
    assertThat(english("alle")).contains("  bef: all of the population\n");
  }

  @Test
  void aRegisterIsExplainedByItsColumns() {
    assertThat(english("bfl"))
        .isEqualTo(
            """
            Jobs (register bfl)
              PNR
              TIMER
              KOM
              indicators that use it: arbejde
            """);
  }

  @Test
  void whatIsNoPartIsNotExplained() {
    assertThat(PartWords.of(SMALL, "arbejde", Language.EN)).isEmpty();
  }
}
