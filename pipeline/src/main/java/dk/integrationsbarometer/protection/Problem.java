package dk.integrationsbarometer.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unknown numbers with their true values, and the numbers over them about which something has to be
 * decided. Parts that share no number are solved apart: hand over as much as belongs together.
 */
public final class Problem {
  private final Unknowns unknowns;
  private final long[] truth;
  private final List<Candidate> candidates;

  /**
   * @throws IllegalArgumentException when the truth breaks a bound, a key is there twice or is not
   *     there at all, or a sum mixes amounts with people; without a value
   */
  public Problem(Unknowns unknowns, long[] truth, List<Candidate> candidates) {
    this.unknowns = unknowns;
    this.truth = truth.clone();
    this.candidates = List.copyOf(candidates);
    require(truth.length == unknowns.size(), "a value per unknown");
    require(unknowns.allow(truth), "true values within their bounds");
    Set<String> keys = new HashSet<>();
    for (Candidate candidate : candidates) {
      require(keys.add(candidate.key()), "one candidate with the key " + candidate.key());
      require(!mixed(candidate.sum()), "people or amounts, not both, in " + candidate.key());
    }
    for (Candidate candidate : candidates) {
      require(
          keys.containsAll(candidate.follows()), "candidates that " + candidate.key() + " follows");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("needed: " + what);
    }
  }

  private boolean mixed(Sum sum) {
    int amounts = 0;
    for (int i = 0; i < sum.size(); i++) {
      amounts += unknowns.isAmount(sum.unknown(i)) ? 1 : 0;
    }
    return amounts > 0 && amounts < sum.size();
  }

  public Unknowns unknowns() {
    return unknowns;
  }

  long[] truth() {
    return truth.clone();
  }

  public List<Candidate> candidates() {
    return candidates;
  }
}
