package dk.integrationsbarometer.run.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommonColumnTest {
  private final Map<String, CommonColumn> common =
      CommonColumn.of(RealDefinitions.asWritten().registers().values());

  /** The first register with a person has pupils, and most have people. */
  @Test
  void whatMostRegistersCallItCounts() {
    assertThat(common.get("PNR").column().label()).isEqualTo(new Labels("Person", "Person"));
    assertThat(common.get("KOM").column().label()).isEqualTo(new Labels("Kommune", "Municipality"));
  }

  @Test
  void aColumnOfOneRegisterIsThatOne() {
    assertThat(common.get("AJO_LOENTIMER").register()).isEqualTo("bfl");
  }
}
