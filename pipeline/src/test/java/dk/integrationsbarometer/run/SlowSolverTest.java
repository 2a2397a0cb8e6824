package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.protection.solver.Solver;
import org.junit.jupiter.api.Test;

class SlowSolverTest {
  @Test
  void aSlowSubstituteIsSaid() {
    assertThat(FigureStage.slowness(Solver.java(), "work").map(Problem::text))
        .contains(
            "work: What must be hidden is searched by a slow substitute that can take hours: chosen."
                + System.lineSeparator()
                + "  Let --work lie on a disk that programs may run from (not mounted noexec). [W004]");
  }
}
