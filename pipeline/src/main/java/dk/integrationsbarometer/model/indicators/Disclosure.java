package dk.integrationsbarometer.model.indicators;

import java.util.Optional;

/**
 * When a figure is too close to single persons to be published.
 *
 * @param threshold a figure that rests on fewer persons is hidden, as is one with fewer persons
 *     outside its numerator
 * @param unanimousShare what happens to a share of exactly 0 or 100 per cent, which reveals
 *     something of everybody in the group
 * @param reliability when what is published is marked as uncertain
 */
public record Disclosure(
    String id, int threshold, UnanimousShare unanimousShare, Optional<Reliability> reliability) {
  /** Nothing is marked as uncertain. */
  public Disclosure(String id, int threshold, UnanimousShare unanimousShare) {
    this(id, threshold, unanimousShare, Optional.empty());
  }

  /** What happens to a share that everybody or nobody has. */
  public enum UnanimousShare {
    SUPPRESS,
    PUBLISH
  }
}
