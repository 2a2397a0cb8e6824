package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.util.List;
import java.util.Optional;

/**
 * Whether a variable has another answer than the register's own column in more rows than any
 * delivery may have. What is wrong in all deliveries alike, or in the first one, is like those
 * before it.
 */
final class DisagreementLimit {
  private static final double POINTS = 100;

  private DisagreementLimit() {}

  /**
   * Nothing where the share is within the limit, or as in a delivery that was accepted beyond it.
   *
   * @param before of the deliveries before it that passed or were accepted
   */
  static Optional<Finding> of(Gate limits, Share own, List<Share> before) {
    double most = limits.differsAtMost().doubleValue();
    double allowed =
        before.stream()
            .mapToDouble(each -> POINTS * each.share())
            .filter(share -> share > most)
            .map(share -> share + limits.differs().doubleValue())
            .max()
            .orElse(most);
    double chance =
        Chance.ofShares(most / POINTS, (double) own.of(), most / POINTS, Double.POSITIVE_INFINITY);
    boolean isWithin = own.measure() != Measure.DIFFERS || POINTS * own.share() <= allowed + chance;
    return isWithin
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Level.HOLD_BACK,
                Measure.DIFFERS_AT_MOST,
                own.column(),
                "%s %s (at most %s may)"
                    .formatted(
                        Deviations.percent(own.share()),
                        own.said(),
                        Deviations.percent(most / POINTS))));
  }
}
