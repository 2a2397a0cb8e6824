package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.RuleCount;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the manifest says of deliveries beside their files. */
class SettingsTest {
  private static final Optional<LocalDate> JULY = Optional.of(LocalDate.of(2019, 7, 1));
  private static final Optional<LocalDate> OCTOBER = Optional.of(LocalDate.of(2019, 10, 1));

  @Test
  void aDateOfWhichARowForManyPeopleIsRejectedIsNamed() {
    assertThat(Settings.incomplete(List.of(checked("folk1c"))))
        .containsExactly(Map.entry("incomplete folk1c=2019-07-01", "rows are rejected"));
  }

  @Test
  void aRejectedPersonMakesNoDateIncomplete() {
    assertThat(Settings.incomplete(List.of(checked("bef")))).isEmpty();
  }

  private static CheckedRegister checked(String id) {
    Register register = RealDefinitions.asWritten().registers().get(id);
    List<RuleCount> counts =
        List.of(
            new RuleCount(JULY, "", 239),
            new RuleCount(JULY, "type INDHOLD", 1),
            new RuleCount(OCTOBER, "", 240));
    return new CheckedRegister(
        register,
        List.of(
            new CheckedDelivery(
                new Delivery(register, Optional.empty(), List.of()), "", counts, List.of())));
  }
}
