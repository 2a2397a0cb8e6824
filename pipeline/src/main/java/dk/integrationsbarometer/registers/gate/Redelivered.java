package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In what rows without reference dates fit other registers unlike those that were delivered in
 * their place before. They change all dates alike, so that no date is unlike the others.
 */
public final class Redelivered {
  /** Shares of fewer say nothing. */
  private static final int FEW = 30;

  private static final double POINTS = 100;

  private Redelivered() {}

  /**
   * The worst finding of a link, if there is one.
   *
   * @param link into the register that was delivered anew
   * @param now how many keys of the other register's deliveries are found in it
   * @param before how many were found in what was delivered before
   */
  public static Optional<Finding> of(double limit, Link link, List<Share> now, List<Share> before) {
    return now.stream()
        .filter(share -> share.measure() == Measure.MATCHES && link.isOf(share))
        .flatMap(share -> other(share, before).map(each -> new Change(share, each)).stream())
        .filter(change -> change.now().of() >= FEW)
        .max(Comparator.comparingDouble(Change::distance))
        .filter(change -> change.level(limit) != Level.PASSES)
        .map(
            change ->
                new Finding(
                    change.level(limit),
                    Measure.MATCHES,
                    link.otherColumn(),
                    "%s %s on %s (%s before)"
                        .formatted(
                            Deviations.percent(change.now().share()),
                            link.sought(),
                            change.now().date(),
                            Deviations.percent(change.before().share()))));
  }

  private static Optional<Share> other(Share share, List<Share> before) {
    return before.stream()
        .filter(each -> each.isLike(share) && each.isOfTheSameRows(share))
        .filter(each -> !each.rests().equals(share.rests()))
        .findFirst();
  }

  private record Change(Share now, Share before) {
    double distance() {
      return POINTS * Math.abs(now.share() - before.share());
    }

    Level level(double limit) {
      return Level.of(
          distance(),
          limit,
          Chance.ofShares(now.share(), (double) now.of(), before.share(), (double) before.of()));
    }
  }
}
