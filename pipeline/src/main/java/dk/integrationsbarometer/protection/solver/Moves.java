package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves from a table to other tables within the bounds, by a linear programme: how far each unknown
 * goes up or down. Some sums are held; others cost something for each step they are moved. Every
 * unknown costs a little too, so that a move touches few of them, by small whole numbers as a rule.
 * Amounts stay.
 *
 * <p>The programme is that of Kelly, Golden and Assad, "Cell suppression: disclosure protection for
 * sensitive tabular data", Networks 22 (1992), for any linear sums.
 */
public final class Moves {
  /** How many linear programmes are solved for one move, as a rule. */
  public static final int USUAL_EFFORT = 60;

  /** A sum, and what each step of it costs; infinite when it is held. */
  public record Priced(Sum sum, double cost) {}

  private final Solver solver;
  private final Unknowns unknowns;
  private final long[] base;
  private final double reach;
  private final int effort;

  /**
   * From a table that is within the bounds.
   *
   * @param reach how far anything may go up
   */
  public Moves(Solver solver, Unknowns unknowns, long[] base, long reach) {
    this(solver, unknowns, base, reach, USUAL_EFFORT);
  }

  /**
   * The same with more or less effort.
   *
   * @param effort how many linear programmes may be solved for a move
   */
  public Moves(Solver solver, Unknowns unknowns, long[] base, long reach, int effort) {
    this.solver = solver;
    this.unknowns = unknowns;
    this.base = base.clone();
    this.reach = reach;
    this.effort = effort;
  }

  /**
   * The table at the end of the cheapest move that takes a sum up, or down by a negative distance;
   * of whole numbers, and to be verified. Empty when none was found.
   *
   * @param movable unknowns that may move
   */
  public Optional<long[]> cheapest(List<Priced> others, Sum target, long distance, BitSet movable) {
    var layout = new Layout(unknowns, base, movable);
    var model = new Model();
    layout.addVariables(model, reach);
    layout.addBounds(model);
    double least = distance > 0 ? distance : Double.NEGATIVE_INFINITY;
    double most = distance > 0 ? Double.POSITIVE_INFINITY : distance;
    model.row(layout.terms(target), least, most);
    for (Priced other : others) {
      Map<Integer, Double> terms = layout.terms(other.sum());
      if (!terms.isEmpty()) {
        if (other.cost() < Double.POSITIVE_INFINITY) {
          terms.put(model.variable(0, reach, -other.cost()), -1.0);
          terms.put(model.variable(0, reach, -other.cost()), 1.0);
        }
        model.row(terms, 0, 0);
      }
    }
    return solved(model, layout);
  }

  /** A table that takes sums up by distances; of whole numbers, and to be verified. */
  public Optional<long[]> to(List<Sum> sums, List<Long> distances) {
    var movable = new BitSet();
    movable.set(0, base.length);
    var layout = new Layout(unknowns, base, movable);
    var model = new Model();
    layout.addVariables(model, reach);
    layout.addBounds(model);
    for (int i = 0; i < sums.size(); i++) {
      model.row(layout.terms(sums.get(i)), distances.get(i), distances.get(i));
    }
    return solver.whole(model).flatMap(values -> table(layout, values));
  }

  private Optional<long[]> table(Layout layout, double[] values) {
    return Rounding.along(base, layout.unknowns(values), unknowns);
  }

  private Optional<long[]> solved(Model model, Layout layout) {
    try (LinearProgram program = solver.open(model)) {
      return program
          .maximise()
          .flatMap(values -> table(layout, values))
          .or(
              () ->
                  new WholeSolution(program, model, layout.size(), effort)
                      .find()
                      .flatMap(values -> table(layout, values)));
    }
  }
}
