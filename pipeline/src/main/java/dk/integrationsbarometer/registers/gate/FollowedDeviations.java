package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * In what a delivery fits the one before it worse than those fitted that came earlier. The worst of
 * those is what is expected at least, as some quarters of a year differ more than others.
 */
final class FollowedDeviations {
  /** Shares of fewer keys say nothing. */
  private static final int FEW_KEYS = 30;

  private static final double POINTS = 100;

  private FollowedDeviations() {}

  /** Nothing where there is nothing to compare with. */
  static List<Finding> of(Gate limits, Followed followed, List<Followed> before) {
    List<Finding> found = new ArrayList<>();
    List<Followed> usual = before.stream().filter(each -> each.keys() >= FEW_KEYS).toList();
    if (usual.isEmpty() || followed.keys() < FEW_KEYS) {
      return found;
    }

    double expected = least(usual, Followed::inCommon);
    Level level =
        Level.of(
            POINTS * (expected - followed.inCommon()),
            limits.keys().doubleValue(),
            Chance.ofShares(
                followed.inCommon(), (double) followed.keys(), expected, (double) followed.keys()));
    if (level != Level.PASSES) {
      found.add(
          new Finding(
              level,
              Measure.KEYS,
              "",
              "%s of its keys are in the delivery of %s (usually at least %s)"
                  .formatted(
                      Deviations.percent(followed.inCommon()),
                      followed.from(),
                      Deviations.percent(expected))));
    }

    usual = usual.stream().filter(each -> each.common() >= FEW_KEYS).toList();
    if (!usual.isEmpty() && followed.common() >= FEW_KEYS) {
      for (String column : followed.same().keySet()) {
        values(limits, followed, usual, column, found);
      }
    }

    return found;
  }

  private static void values(
      Gate limits, Followed followed, List<Followed> usual, String column, List<Finding> found) {
    double seen = followed.alike(column);
    double expected = least(usual, each -> each.alike(column));
    Level level =
        Level.of(
            POINTS * (expected - seen),
            limits.values().doubleValue(),
            Chance.ofShares(
                seen, (double) followed.common(), expected, (double) followed.common()));
    if (level != Level.PASSES) {
      found.add(
          new Finding(
              level,
              Measure.VALUES,
              column,
              "%s is as on %s for %s of the keys in both (usually at least %s)"
                  .formatted(
                      column,
                      followed.from(),
                      Deviations.percent(seen),
                      Deviations.percent(expected))));
    }
  }

  private static double least(List<Followed> usual, ToDoubleFunction<Followed> measure) {
    return usual.stream().mapToDouble(measure).min().orElse(0);
  }
}
