package dk.integrationsbarometer.protection.solver;

import java.util.Optional;

/** A linear programme that is solved again and again with another objective; for one thread. */
interface LinearProgram extends AutoCloseable {
  /**
   * Where an objective is largest.
   *
   * @param values per variable
   * @param duals per row: what the optimum gains by one more of the row; 0 for a row in no way
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Optimum(double objective, double[] values, double[] duals) {}

  /** Gives a variable other bounds. */
  void bound(int variable, double lower, double upper);

  /** Takes the bounds off a row. */
  void free(int row);

  /**
   * The largest value of an objective, by variable; empty when there is none, or none was found.
   */
  Optional<Optimum> maximise(double[] objective);

  @Override
  void close();
}
