package dk.integrationsbarometer.run.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Deliveries that can make nothing preliminary, although they are there. */
class PreliminaryTest {
  @Test
  void spellsHaveNoDateOnWhichAPeriodRests() {
    assertRefused(
        "person=2022-03-31",
        RealDefinitions.asWritten(),
        """
        --preliminary: 'person' is a register of spells, whose deliveries have no reference date, so no period can be said to rest on 'person=2022-03-31'.
          Leave out --preliminary person=2022-03-31. To tell readers that its rows will be corrected, write 'revision' under 'quality_notes' in the indicators that use it. [U012]\
        """);
  }

  @Test
  void nothingRestsOnARegisterThatNoIndicatorOfTheRunUses() {
    assertRefused(
        "bfl=2022-03-31",
        LoadedDefinitions.load(DefinitionFixtures.SMALL),
        """
        --preliminary: No indicator of this run uses the register 'bfl', so there is nothing that 'bfl=2022-03-31' could make preliminary. Used by: arbejde.
          Leave out --preliminary bfl=2022-03-31, or choose an indicator that uses the register with --indicator. [U013]\
        """);
  }

  private static void assertRefused(String delivery, Definitions definitions, String told) {
    var preliminary = new Preliminary(Set.of(delivery), Map.of());

    assertThatThrownBy(() -> preliminary.check(definitions))
        .isInstanceOfSatisfying(
            BarometerException.class,
            refused ->
                assertThat(refused.problems().get(0).text()).isEqualToNormalizingNewlines(told));
  }
}
