package dk.integrationsbarometer.protection.solver;

import java.util.Optional;

/** A linear programme whose bounds may change between solutions; for one thread. */
interface LinearProgram extends AutoCloseable {
  /** Gives a variable other bounds. */
  void bound(int variable, double lower, double upper);

  /**
   * The variables where the objective is largest; empty when there are none, or none were found.
   */
  Optional<double[]> maximise();

  @Override
  void close();
}
