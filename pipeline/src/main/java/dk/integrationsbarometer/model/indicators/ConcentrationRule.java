package dk.integrationsbarometer.model.indicators;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When so much of a sum of amounts is that of few people that it tells of them (Hundepool et al.,
 * Statistical Disclosure Control, 2012, section 4.2). At least one of the two is there.
 *
 * @param dominance how much the largest contributors may hold together
 * @param pPercent of the p % rule: a sum is hidden when what is left of it without the two largest
 *     contributions is less than so many per cent of the largest, which the second largest
 *     contributor could then estimate that closely
 */
public record ConcentrationRule(Optional<Dominance> dominance, Optional<Integer> pPercent) {
  /**
   * The {@code (n, k)} rule: a sum is hidden when its largest contributors hold more than so many
   * per cent of it.
   *
   * @param largest how many of them
   */
  public record Dominance(int largest, int percent) {}

  /** The two who are left out, and the first of them. */
  private static final int TWO = 2;

  /** Of how many contributors the rule has to know the sum, the largest ones first. */
  public SortedSet<Integer> sizes() {
    SortedSet<Integer> sizes = new TreeSet<>();
    dominance.ifPresent(rule -> sizes.add(rule.largest()));
    pPercent.ifPresent(
        rule -> {
          sizes.add(1);
          sizes.add(TWO);
        });
    return sizes;
  }
}
