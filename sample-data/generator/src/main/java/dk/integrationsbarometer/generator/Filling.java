package dk.integrationsbarometer.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** How a column is filled for the rows of one stratum. */
interface Filling {
  /**
   * Begins to fill a stratum.
   *
   * @param rows how many rows the stratum has; they come one by one, in the same order in which
   *     they were counted
   */
  Dealing start(long rows, Setting setting);

  /** Whether the stratum must be counted first. */
  default Need need() {
    return Need.NOTHING;
  }

  /** The shares of the stratum, in per cent, that must come out to the last decimal written. */
  default List<BigDecimal> printed() {
    return List.of();
  }

  /** The columns whose value the filling needs. */
  default Set<String> columns() {
    return Set.of();
  }

  /** What must be known of a stratum before its rows can be filled. */
  enum Need {
    NOTHING,
    SIZE
  }

  /** What the next row of the stratum gets. */
  interface Dealing {
    String next(Line line);
  }

  /**
   * What a filling can ask for.
   *
   * @param things the things of the other registers
   */
  record Setting(Draws draws, Things things) {}
}
