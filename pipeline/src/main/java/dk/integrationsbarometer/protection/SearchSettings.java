package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import dk.integrationsbarometer.protection.solver.Solver;

/**
 * How far protection goes, and what it is worked out with.
 *
 * @param width how far from the truth a second possible value has to lie; 1 is protection against
 *     exact disclosure
 * @param threads blocks that are worked on at a time; the result does not depend on it
 * @param kept outcomes of earlier searches
 */
public record SearchSettings(Solver solver, long width, int threads, KeptOutcomes kept) {
  /** Settings with which every search is made anew. */
  public SearchSettings(Solver solver, long width, int threads) {
    this(solver, width, threads, KeptOutcomes.NONE);
  }

  /** The same with another width. */
  public SearchSettings within(long other) {
    return new SearchSettings(solver, other, threads, kept);
  }

  public SearchSettings {
    if (width < 1 || threads < 1) {
      throw new IllegalArgumentException("needed: a width and a number of threads of 1 or more");
    }
  }
}
