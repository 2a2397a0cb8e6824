package dk.integrationsbarometer.protection.solver;

import java.util.Optional;

/** Looks for the best solution where some variables are whole numbers, by branch and bound. */
final class WholeSolution {
  private static final double WHOLE = 1e-6;

  private final LinearProgram program;
  private final double[] lower;
  private final double[] upper;
  private int effort;

  /**
   * For the first variables of a programme.
   *
   * @param whole how many of them have to be whole
   * @param effort how many linear programmes may be solved
   */
  WholeSolution(LinearProgram program, Model model, int whole, int effort) {
    this.program = program;
    this.effort = effort;
    this.lower = new double[whole];
    this.upper = new double[whole];
    for (int i = 0; i < whole; i++) {
      lower[i] = model.variables.get(i).lower();
      upper[i] = model.variables.get(i).upper();
    }
  }

  /** Depth first, the nearer whole number first; not always the best there is. */
  Optional<double[]> find() {
    if (effort-- <= 0) {
      return Optional.empty();
    }
    Optional<double[]> solution = program.maximise();
    int broken = solution.map(this::broken).orElse(-1);
    if (broken < 0) {
      return solution;
    }
    double floor = Math.floor(solution.get()[broken]);
    boolean down = solution.get()[broken] - floor < 0.5;
    return half(broken, floor, down).or(() -> half(broken, floor, !down));
  }

  private Optional<double[]> half(int broken, double floor, boolean down) {
    double least = lower[broken];
    double most = upper[broken];
    bound(broken, down ? least : floor + 1, down ? floor : most);
    Optional<double[]> found = find();
    bound(broken, least, most);
    return found;
  }

  private void bound(int variable, double least, double most) {
    lower[variable] = least;
    upper[variable] = most;
    program.bound(variable, least, most);
  }

  private int broken(double[] values) {
    for (int i = 0; i < lower.length; i++) {
      if (Math.abs(values[i] - Math.rint(values[i])) > WHOLE) {
        return i;
      }
    }
    return -1;
  }
}
