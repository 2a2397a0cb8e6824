package dk.integrationsbarometer.protection.solver;

import java.util.Optional;

/** The simplex method on a dense tableau, for where GLOP does not load. */
record Tableau(String reason) implements Solver {
  private static final int EFFORT = 1_000;

  @Override
  public String name() {
    return "simplex in Java (" + reason + ")";
  }

  @Override
  public Optional<String> substitutes() {
    return Optional.of(reason);
  }

  @Override
  public LinearProgram open(Model model) {
    return new TableauProgram(model);
  }

  @Override
  public Optional<double[]> whole(Model model) {
    try (LinearProgram program = open(model)) {
      return new WholeSolution(program, model, model.variables.size(), EFFORT).find();
    }
  }
}
