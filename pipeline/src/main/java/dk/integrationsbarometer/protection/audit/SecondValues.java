package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.solver.Moves;
import dk.integrationsbarometer.protection.solver.Moves.Priced;
import dk.integrationsbarometer.protection.solver.Scopes;
import dk.integrationsbarometer.protection.solver.SmallMoves;
import dk.integrationsbarometer.protection.solver.Solver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for tables that give hidden numbers other values than the first one does. */
final class SecondValues {
  /** A sum, and how far apart two of its values have to be. */
  record Wanted(Sum sum, long width) {}

  /** How many other tables a search may begin at, when it has found nothing from the first. */
  private static final int OTHER_STARTS = 20;

  /** Linear programmes for one move: a run ends where this is not enough, so it may take long. */
  private static final int GREAT_EFFORT = 2000;

  private final Reader reader;
  private final Solver solver;
  private final long reach;
  private final List<Priced> held;
  private final SmallMoves small;
  private final Moves moves;
  private final Scopes scopes;
  private final List<long[]> found = new ArrayList<>();
  private int programs;

  /**
   * From a table that a reader finds.
   *
   * @param independent published numbers from which the others follow
   * @param hidden sums that will be asked about
   */
  SecondValues(
      Reader reader, long[] start, List<Statement> independent, List<Sum> hidden, Solver solver) {
    this.reader = reader;
    this.solver = solver;
    this.reach = Reader.reach(independent);
    List<Sum> fixed = independent.stream().map(Statement::sum).toList();
    this.held = fixed.stream().map(sum -> new Priced(sum, Double.POSITIVE_INFINITY)).toList();
    this.small = new SmallMoves(reader.unknowns(), start, fixed);
    this.moves = new Moves(solver, reader.unknowns(), start, reach);
    this.scopes =
        new Scopes(reader.unknowns(), Stream.concat(fixed.stream(), hidden.stream()).toList());
    found.add(start);
  }

  int programs() {
    return programs;
  }

  /** Whether tables are found where the values of a sum are so far apart. */
  boolean areFor(Wanted wanted) {
    if (isMet(wanted)) {
      return true;
    }
    small.table(wanted.sum(), this::keep);
    if (isMet(wanted)) {
      return true;
    }
    // Up as far as is needed, or as far as it goes; then down for what is missing.
    long up = wanted.width();
    while (up > 0 && !look(wanted.sum(), up)) {
      up--;
    }
    return isMet(wanted) || look(wanted.sum(), up - wanted.width()) || isMetFromOthers(wanted);
  }

  /**
   * What was not found near the first table may be near another: a linear programme finds whole
   * numbers from some tables and not from others. Last, the first table with great effort.
   */
  private boolean isMetFromOthers(Wanted wanted) {
    List<Moves> others = new ArrayList<>();
    found.stream()
        .skip(1)
        .limit(OTHER_STARTS)
        .forEach(table -> others.add(new Moves(solver, reader.unknowns(), table, reach)));
    others.add(new Moves(solver, reader.unknowns(), found.get(0), reach, GREAT_EFFORT));
    for (Moves from : others) {
      for (long distance : new long[] {wanted.width(), -wanted.width()}) {
        if (look(wanted.sum(), distance, from) && isMet(wanted)) {
          return true;
        }
      }
    }

    return false;
  }

  private boolean isMet(Wanted wanted) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long[] table : found) {
      least = Math.min(least, wanted.sum().of(table));
      most = Math.max(most, wanted.sum().of(table));
    }
    return most - least >= wanted.width();
  }

  private boolean look(Sum sum, long distance) {
    return look(sum, distance, moves);
  }

  private boolean look(Sum sum, long distance, Moves from) {
    return scopes.of(sum).stream().anyMatch(movable -> look(sum, distance, movable, from));
  }

  private boolean look(Sum sum, long distance, BitSet movable, Moves from) {
    programs++;
    Optional<long[]> table = from.cheapest(held, sum, distance, movable);
    return table.filter(this::keep).isPresent();
  }

  private boolean keep(long[] table) {
    boolean agrees = reader.finds(table);
    if (agrees) {
      found.add(table);
    }
    return agrees;
  }
}
