package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In what a delivery stands to other registers unlike those before it. */
final class ShareDeviations {
  /** Shares of fewer say nothing. */
  private static final int FEW = 30;

  /** Where fewer keys are found, it says more of the register where they are. */
  private static final double MOST_ARE_FOUND = 0.8;

  private static final double POINTS = 100;

  private ShareDeviations() {}

  /**
   * Nothing where there is nothing to compare with.
   *
   * @param before the dates of the deliveries before it
   */
  static List<Finding> of(Gate limits, List<Share> shares, LocalDate date, List<LocalDate> before) {
    List<Finding> found = new ArrayList<>();
    for (Share own : shares) {
      if (own.date().equals(date) && own.of() >= FEW) {
        List<Share> usual =
            shares.stream()
                .filter(each -> before.contains(each.date()) && each.isLike(own))
                .filter(each -> each.of() >= FEW && isUsual(each))
                .toList();
        Optional<Finding> beside = compared(limits, own, usual);
        beside
            .filter(each -> each.level() == Level.HOLD_BACK)
            .or(() -> DisagreementLimit.of(limits, own, usual))
            .or(() -> beside)
            .ifPresent(found::add);
      }
    }

    return found;
  }

  private static boolean isUsual(Share share) {
    return share.measure() != Measure.FOUND || share.share() >= MOST_ARE_FOUND;
  }

  private static Optional<Finding> compared(Gate limits, Share own, List<Share> usual) {
    if (usual.size() < Comparison.LEAST) {
      return Optional.empty();
    }

    Share nearest =
        Collections.min(
            usual, Comparator.comparingDouble(each -> Math.abs(each.share() - own.share())));
    Level level = level(limits, own, nearest);
    return level == Level.PASSES
        ? Optional.empty()
        : Optional.of(
            new Finding(
                level,
                own.measure(),
                own.column(),
                "%s %s (%s before)"
                    .formatted(
                        Deviations.percent(own.share()),
                        own.said(),
                        Deviations.percent(nearest.share()))));
  }

  private static Level level(Gate limits, Share own, Share nearest) {
    double change = own.share() - nearest.share();
    // Fewer differences than ever are no reason to doubt a delivery.
    boolean isDifference = own.measure() == Finding.Measure.DIFFERS;
    return Level.of(
        POINTS * (isDifference ? change : Math.abs(change)),
        (isDifference ? limits.differs() : limits.matches()).doubleValue(),
        Chance.ofShares(own.share(), (double) own.of(), nearest.share(), (double) nearest.of()));
  }
}
