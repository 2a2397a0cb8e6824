package dk.integrationsbarometer.protection.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/** GLOP, the simplex solver of OR-Tools: one thread, the same answer each time. */
record Glop() implements Solver {
  @Override
  public String name() {
    var solver = new MPSolver("version", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    String version = solver.solverVersion();
    solver.delete();
    return version;
  }

  @Override
  public LinearProgram open(Model model) {
    return new Program(model);
  }

  /** By CP-SAT of OR-Tools, which is made for that. */
  @Override
  public Optional<double[]> whole(Model model) {
    var solver = new MPSolver("table", MPSolver.OptimizationProblemType.SAT_INTEGER_PROGRAMMING);
    MPVariable[] variables = fill(solver, "num_workers:1", model, true);
    MPSolver.ResultStatus status = solver.solve();
    boolean found =
        status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
    Optional<double[]> values = found ? Optional.of(values(variables)) : Optional.empty();
    solver.delete();
    return values;
  }

  private static MPVariable[] fill(MPSolver solver, String parameters, Model model, boolean whole) {
    if (!solver.setSolverSpecificParametersAsString(parameters)) {
      throw new IllegalStateException("OR-Tools does not know " + parameters);
    }
    MPVariable[] variables = new MPVariable[model.variables.size()];
    for (int i = 0; i < variables.length; i++) {
      Model.Variable variable = model.variables.get(i);
      variables[i] = solver.makeVar(variable.lower(), variable.upper(), whole, "");
    }
    for (Model.Row row : model.rows) {
      MPConstraint constraint = solver.makeConstraint(row.lower(), row.upper(), "");
      row.terms()
          .forEach((variable, value) -> constraint.setCoefficient(variables[variable], value));
    }
    return variables;
  }

  private static double[] values(MPVariable[] variables) {
    double[] values = new double[variables.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = variables[i].solutionValue();
    }
    return values;
  }

  private static final class Program implements LinearProgram {
    // From a move of nothing, which is the cheapest, the dual method needs few steps to one that
    // goes
    // as far as is asked for; presolve and the usual crash basis would take that start away.
    private static final String PARAMETERS =
        "use_preprocessing:false use_dual_simplex:true initial_basis:NONE";

    private final MPSolver solver =
        new MPSolver("moves", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    private final MPVariable[] variables;

    Program(Model model) {
      variables = fill(solver, PARAMETERS, model, false);
      solver.objective().setMaximization();
      for (int i = 0; i < variables.length; i++) {
        solver.objective().setCoefficient(variables[i], model.variables.get(i).weight());
      }
    }

    @Override
    public void bound(int variable, double lower, double upper) {
      variables[variable].setBounds(lower, upper);
    }

    @Override
    public Optional<double[]> maximise() {
      if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
        return Optional.empty();
      }
      return Optional.of(values(variables));
    }

    @Override
    public void close() {
      solver.delete();
    }
  }
}
