package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables that agree with published sums and with the bounds, as a linear programme over the
 * distance to a base table; amounts stay as they are. For one thread.
 *
 * <p>A count P with the parts N1 and N2 is written as N1 and M = P - N1, both 0 or more, which
 * needs no row; only N2 needs one: N1 + M - N2 is 0 or more.
 */
public final class Tables implements AutoCloseable {
  private static final double NOTHING = 1e-7;
  private static final double WHOLE = 1e-6;

  /** A sum that is fixed, and its value. */
  public record Fixed(Sum sum, long value) {}

  private final Unknowns unknowns;
  private final long[] base;
  private final Layout layout;
  private final int published;
  private final double[] lower;
  private final double[] upper;
  private final LinearProgram program;

  /**
   * @param base a value per unknown, within its bounds; the sums may differ
   * @param reach how far an unknown may lie above its base
   */
  public Tables(Solver solver, Unknowns unknowns, long[] base, long reach, List<Fixed> sums) {
    this.unknowns = unknowns;
    this.base = base.clone();
    this.layout = new Layout(unknowns);
    this.published = sums.size();
    this.lower = new double[unknowns.size()];
    this.upper = new double[unknowns.size()];
    for (int i = 0; i < base.length; i++) {
      lower[i] = unknowns.isAmount(i) ? 0 : -(base[i] - layout.belongs(i, base));
      upper[i] = unknowns.isAmount(i) ? 0 : reach;
    }
    List<Model.Row> rows = new ArrayList<>();
    for (Fixed fixed : sums) {
      double rest = Math.subtractExact(fixed.value(), fixed.sum().of(base));
      rows.add(layout.row(layout.weights(fixed.sum()), rest, rest));
    }
    layout.addBoundsOfParts(rows, base);
    this.program = solver.open(new Model(lower.clone(), upper.clone(), rows));
  }

  /**
   * A table where a sum is as far as it goes; with fractions, perhaps.
   *
   * @param distance of the sum from its value in the base
   * @param point distance per unknown from the base
   * @param binding the published sums, by position, without which it would go further
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Extreme(double distance, double[] point, List<Integer> binding) {}

  /** Lets a published sum, by its position, take any value. */
  public void free(int position) {
    program.free(position);
  }

  /** The table where the sum, times a factor, is largest. */
  public Optional<Extreme> extreme(Sum sum, double factor) {
    double[] weights = new double[unknowns.size()];
    for (int i = 0; i < sum.size(); i++) {
      weights[sum.unknown(i)] = factor * sum.coefficient(i);
    }
    return extreme(weights);
  }

  /** The table where the sum of weight times unknown is largest. */
  public Optional<Extreme> extreme(double[] weights) {
    return program.maximise(layout.weights(weights)).map(this::extreme);
  }

  private Extreme extreme(LinearProgram.Optimum optimum) {
    List<Integer> binding = new ArrayList<>();
    for (int i = 0; i < published; i++) {
      if (Math.abs(optimum.duals()[i]) > NOTHING) {
        binding.add(i);
      }
    }
    return new Extreme(optimum.objective(), layout.unknowns(optimum.values()), binding);
  }

  /**
   * A table of whole numbers where the sum, times a sign, is at least so far from the base, by
   * branch and bound.
   *
   * @param effort how many linear programmes may be solved
   */
  public Optional<long[]> whole(Sum sum, int sign, double distance, int effort) {
    double[] weights = new double[unknowns.size()];
    for (int i = 0; i < sum.size(); i++) {
      weights[sum.unknown(i)] = sign * sum.coefficient(i);
    }
    var search = new Branches(layout.weights(weights), distance, effort);
    Optional<double[]> found = search.below();
    return found.map(values -> rounded(layout.unknowns(values)));
  }

  private long[] rounded(double[] point) {
    long[] table = base.clone();
    for (int i = 0; i < table.length; i++) {
      table[i] += Math.round(point[i]);
    }
    return table;
  }

  @Override
  public void close() {
    program.close();
  }

  /** Depth first, the nearer whole number first. */
  private final class Branches {
    private final double[] objective;
    private final double distance;
    private int effort;

    Branches(double[] objective, double distance, int effort) {
      this.objective = objective;
      this.distance = distance;
      this.effort = effort;
    }

    Optional<double[]> below() {
      if (effort-- <= 0) {
        return Optional.empty();
      }
      Optional<LinearProgram.Optimum> optimum = program.maximise(objective);
      if (optimum.isEmpty() || optimum.get().objective() < distance - WHOLE) {
        return Optional.empty();
      }
      double[] values = optimum.get().values();
      int broken = broken(values);
      if (broken < 0) {
        return Optional.of(values);
      }
      double floor = Math.floor(values[broken]);
      boolean down = values[broken] - floor < 0.5;
      Optional<double[]> found = branch(broken, floor, down);
      return found.isPresent() ? found : branch(broken, floor, !down);
    }

    private Optional<double[]> branch(int variable, double floor, boolean down) {
      double low = lower[variable];
      double high = upper[variable];
      lower[variable] = down ? low : floor + 1;
      upper[variable] = down ? floor : high;
      program.bound(variable, lower[variable], upper[variable]);
      Optional<double[]> found = below();
      lower[variable] = low;
      upper[variable] = high;
      program.bound(variable, low, high);
      return found;
    }

    private int broken(double[] values) {
      for (int i = 0; i < values.length; i++) {
        if (Math.abs(values[i] - Math.rint(values[i])) > WHOLE) {
          return i;
        }
      }
      return -1;
    }
  }
}
