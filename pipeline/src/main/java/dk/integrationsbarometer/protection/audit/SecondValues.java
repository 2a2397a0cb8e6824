package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.solver.Rounding;
import dk.integrationsbarometer.protection.solver.Tables;
import dk.integrationsbarometer.protection.solver.Tables.Extreme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for tables that give hidden numbers other values than the first one does. */
final class SecondValues {
  private static final int EFFORT = 400;
  private static final double TOLERANCE = 1e-6;

  private final Unknowns unknowns;
  private final List<Statement> published;
  private final Tables tables;
  private final long[] start;
  private final long width;
  private final List<long[]> found = new ArrayList<>();
  private int programs;

  SecondValues(
      Unknowns unknowns, List<Statement> published, Tables tables, long[] start, long width) {
    this.unknowns = unknowns;
    this.published = published;
    this.tables = tables;
    this.start = start;
    this.width = width;
    found.add(start);
  }

  int programs() {
    return programs;
  }

  /** The names of hidden numbers whose values in all tables found are too close together. */
  SortedSet<String> withoutSecondValue(List<Statement> hidden) {
    List<Statement> open = together(hidden);
    var names = new TreeSet<String>();
    for (Statement statement : open) {
      if (!isOpen(statement) || look(statement, 1) || look(statement, -1)) {
        continue;
      }
      names.add(statement.name());
    }
    return names;
  }

  private boolean isOpen(Statement statement) {
    return most(statement) - least(statement) < width;
  }

  private long most(Statement statement) {
    return found.stream().mapToLong(statement.sum()::of).max().orElseThrow();
  }

  private long least(Statement statement) {
    return found.stream().mapToLong(statement.sum()::of).min().orElseThrow();
  }

  /** One programme for many numbers: a half of them up, the other half down, in changing halves. */
  private List<Statement> together(List<Statement> hidden) {
    List<Statement> open = hidden;
    for (int round = 0; !open.isEmpty(); round++) {
      double[] weights = new double[unknowns.size()];
      for (int i = 0; i < open.size(); i++) {
        // Which half: a bit of the golden ratio's multiples, evenly spread and the same each time.
        long mixed = (i + 1L) * (2L * round + 1) * 0x9E3779B97F4A7C15L;
        double weight = (mixed < 0 ? -1 : 1) * (1 + (i % 31) / 64.0);
        for (int k = 0; k < open.get(i).sum().size(); k++) {
          weights[open.get(i).sum().unknown(k)] += weight * open.get(i).sum().coefficient(k);
        }
      }
      raise(weights);
      List<Statement> left = open.stream().filter(this::isOpen).toList();
      if (left.size() == open.size() && round > 0) {
        return left;
      }
      open = left;
    }
    return open;
  }

  /** Adds the whole-number table where a weighted sum is largest; false when none is found. */
  boolean raise(double[] weights) {
    programs++;
    return tables.extreme(weights).flatMap(this::whole).filter(this::keep).isPresent();
  }

  private Optional<long[]> whole(Extreme extreme) {
    return Rounding.along(start, extreme.point(), unknowns);
  }

  private boolean keep(long[] table) {
    boolean agrees = FirstTable.agrees(table, unknowns, published);
    if (agrees) {
      found.add(table);
    }
    return agrees;
  }

  /** Whether a number is far enough from its other values after a look above (1) or below (-1). */
  private boolean look(Statement statement, int sign) {
    double[] weights = new double[unknowns.size()];
    for (int i = 0; i < statement.sum().size(); i++) {
      weights[statement.sum().unknown(i)] = sign * (double) statement.sum().coefficient(i);
    }
    programs++;
    Optional<Extreme> extreme = tables.extreme(weights);
    long here = statement.sum().of(start);
    long needed = sign > 0 ? least(statement) + width - here : here - most(statement) + width;
    if (extreme.isEmpty() || extreme.get().distance() < 1 - TOLERANCE) {
      return false;
    }
    extreme.flatMap(this::whole).ifPresent(this::keep);
    if (isOpen(statement) && extreme.get().distance() > needed - TOLERANCE) {
      programs += EFFORT;
      tables.whole(statement.sum(), sign, (double) needed, EFFORT).ifPresent(this::keep);
    }
    return !isOpen(statement);
  }

  /** Whether an unknown is 0 in every table found so far. */
  boolean isAlwaysZero(int unknown) {
    return found.stream().allMatch(table -> table[unknown] == 0);
  }

  /** The counts among some that are 0 in every possible table. */
  int[] zeros(int[] counts) {
    int[] zeros = Arrays.stream(counts).filter(this::isAlwaysZero).toArray();
    while (zeros.length > 0) {
      double[] weights = new double[unknowns.size()];
      Arrays.stream(zeros).forEach(count -> weights[count] = 1);
      raise(weights);
      int[] left = Arrays.stream(zeros).filter(this::isAlwaysZero).toArray();
      if (left.length == zeros.length) {
        return left;
      }
      zeros = left;
    }
    return zeros;
  }
}
