package dk.integrationsbarometer.spark;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {
  @Test
  void placeThatSparkDoesNotKnowIsRefusedBeforeAnythingStarts() {
    assertThatThrownBy(() -> Sessions.start(Optional.of("here")))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "--master: 'here' is not a possible value of --master: Spark knows no such place.\n"
                + "  Write local[2], spark://host:7077, yarn or k8s://https://host:6443. [U002]");
  }
}
