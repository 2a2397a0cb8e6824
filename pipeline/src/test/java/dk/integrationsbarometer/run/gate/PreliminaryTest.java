package dk.integrationsbarometer.run.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.RuleCount;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Also when the run counts it for others of the same people. */
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

  /** Its gap is preliminary when the figures are that it is measured against. */
  @Test
  void whatIsComparedWithAnotherUsesTheRegistersOfThat() {
    Definitions definitions = RealDefinitions.asWritten();
    Indicator compared =
        definitions.indicators().stream()
            .filter(each -> each.against().isPresent())
            .findFirst()
            .orElseThrow();
    Register others = compared.against().orElseThrow().unit().register();
    String delivery = others.id() + "=2022-03-31";

    assertThat(NamesUsed.registers(compared)).doesNotContain(others);
    preliminary(delivery, others).check(definitions, List.of(compared));
    assertThatThrownBy(() -> preliminary(delivery, others).check(definitions, List.of()))
        .hasMessageContaining(compared.id());
  }

  private static Preliminary preliminary(String delivery, Register register) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2022, 3, 31));
    var delivered =
        new CheckedDelivery(
            new Delivery(register, date, List.of()),
            "",
            List.of(new RuleCount(date, "", 1)),
            List.of());
    return new Preliminary(
        Set.of(delivery), Map.of(register.id(), new CheckedRegister(register, List.of(delivered))));
  }

  private static void assertRefused(String delivery, Definitions definitions, String told) {
    Register register = definitions.registers().get(delivery.split("=", 2)[0]);

    assertThatThrownBy(() -> preliminary(delivery, register).check(definitions, List.of()))
        .isInstanceOfSatisfying(
            BarometerException.class,
            refused ->
                assertThat(refused.problems().get(0).text()).isEqualToNormalizingNewlines(told));
  }
}
