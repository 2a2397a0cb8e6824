package dk.integrationsbarometer.protection;

import java.util.Set;

/**
 * A number that may be published, is public, or must not be derivable.
 *
 * @param key unique; breaks ties, so it should not depend on the order of a run
 * @param rank how much it is wanted: 0 before 1 before 2
 * @param frequency people in it; of two equally wanted the larger one is kept
 * @param follows keys of numbers without which this one is hidden: the people a share is of
 */
public record Candidate(
    String key, Sum sum, Role role, int rank, long frequency, Set<String> follows) {
  public Candidate {
    follows = Set.copyOf(follows);
  }

  /** A number that follows none. */
  public Candidate(String key, Sum sum, Role role, int rank, long frequency) {
    this(key, sum, role, rank, frequency, Set.of());
  }
}
