package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.Publications.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.tables.QualityRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarningsTest {
  @Test
  void aDeliveryThatIsMissingIsTold() {
    assertThat(Answers.warnings(report("bef", CheckVerdict.MISSING)))
        .extracting(Problem::text)
        .containsExactly(
            "bef: No delivery for 2022-03-31, so what needs it is missing (status O)."
                + System.lineSeparator()
                + "  Deliver it and run again. [W001]");
  }

  @Test
  void oneFromBeforeTheRegisterBeganIsNot() {
    assertThat(Answers.warnings(report("bef", CheckVerdict.NOTED))).isEmpty();
  }

  /** It was named when its files were looked for (W008). */
  @Test
  void aRegisterOfWhichThereIsNothingIsNotToldForEachDate() {
    assertThat(Answers.warnings(report("udda", CheckVerdict.MISSING))).isEmpty();
  }

  private static RunReport report(String register, CheckVerdict verdict) {
    return new RunReport(
        "101",
        List.of(),
        facts("run-1"),
        Releasable.Tally.NOTHING,
        List.of(),
        List.of(
            QualityRow.counted(
                "delivery for the status date",
                register,
                Optional.of("2022-03-31"),
                0,
                0,
                verdict)),
        Map.of());
  }
}
