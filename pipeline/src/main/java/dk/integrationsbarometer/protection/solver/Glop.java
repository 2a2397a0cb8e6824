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

  private static final class Program implements LinearProgram {
    // Without presolve each solution starts from the last one: objectives change, little else.
    private static final String PARAMETERS = "use_preprocessing:false use_dual_simplex:false";

    private final MPSolver solver =
        new MPSolver("tables", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    private final MPVariable[] variables;
    private final MPConstraint[] rows;
    private final double[] objective;

    Program(Model model) {
      if (!solver.setSolverSpecificParametersAsString(PARAMETERS)) {
        throw new IllegalStateException("GLOP does not know " + PARAMETERS);
      }
      variables = new MPVariable[model.lower.length];
      objective = new double[model.lower.length];
      for (int i = 0; i < variables.length; i++) {
        variables[i] = solver.makeNumVar(model.lower[i], model.upper[i], "");
      }
      rows = new MPConstraint[model.rows.size()];
      for (int i = 0; i < rows.length; i++) {
        Model.Row row = model.rows.get(i);
        rows[i] = solver.makeConstraint(row.lower(), row.upper(), "");
        for (int k = 0; k < row.variables().size(); k++) {
          rows[i].setCoefficient(variables[row.variables().get(k)], row.coefficients().get(k));
        }
      }
      solver.objective().setMaximization();
    }

    @Override
    public void bound(int variable, double lower, double upper) {
      variables[variable].setBounds(lower, upper);
    }

    @Override
    public void free(int row) {
      rows[row].setBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    public Optional<Optimum> maximise(double[] wanted) {
      for (int i = 0; i < wanted.length; i++) {
        if (wanted[i] != objective[i]) {
          solver.objective().setCoefficient(variables[i], wanted[i]);
          objective[i] = wanted[i];
        }
      }
      if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
        return Optional.empty();
      }
      double[] values = new double[variables.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = variables[i].solutionValue();
      }
      double[] duals = new double[rows.length];
      for (int i = 0; i < duals.length; i++) {
        duals[i] = rows[i].dualValue();
      }
      return Optional.of(new Optimum(solver.objective().value(), values, duals));
    }

    @Override
    public void close() {
      solver.delete();
    }
  }
}
