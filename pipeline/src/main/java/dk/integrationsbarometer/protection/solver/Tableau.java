package dk.integrationsbarometer.protection.solver;

/** The simplex method on a dense tableau, for where GLOP does not load. */
record Tableau(String reason) implements Solver {
  @Override
  public String name() {
    return "simplex in Java (" + reason + ")";
  }

  @Override
  public LinearProgram open(Model model) {
    return new TableauProgram(model);
  }
}
