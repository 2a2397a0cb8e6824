package dk.integrationsbarometer.indicators.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.testkit.Aim;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TargetPathTest {
  /** Else the period that decides would have no goal to be held against. */
  @Test
  void aStepWithoutADayOfItsOwnLeadsToTheLastDayOfItsPolicy() {
    Target target =
        Aim.of(Target.Rule.YEARLY_STEP, "alle", "2")
            .since("2018")
            .in(Aim.policyFrom(LocalDate.of(2019, 1, 1)))
            .target();

    TargetPath course =
        TargetPath.of(target, Period.parse("2020").orElseThrow(), OptionalDouble.of(50));

    assertThat(course.path().orElseThrow()).isCloseTo(54, within(0.01));
    assertThat(course.goal().orElseThrow()).isCloseTo(58, within(0.01));
  }
}
