package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In what deliveries fit other registers unlike those that were delivered in their place before.
 * When all dates change alike, no date is unlike the others.
 */
public final class Redelivered {
  /** Shares of fewer say nothing. */
  private static final int FEW = 30;

  private static final double POINTS = 100;

  private Redelivered() {}

  /**
   * The worst finding of a link for each delivery that was delivered anew. It is the one that is
   * looked into when only that one is new, and else the one that is looked at.
   *
   * @param own the limits of the register
   * @param others those of the one that it is held against
   * @param now how many keys of two registers are found in each other
   * @param before how many were found in what was delivered before
   * @return by the name of the delivery
   */
  public static Map<String, Finding> of(
      Link link, Gate own, Gate others, List<Share> now, List<Share> before) {
    Map<String, List<Change>> changes =
        now.stream()
            .filter(share -> share.measure() == Measure.MATCHES && link.isOf(share))
            .filter(share -> share.of() >= FEW)
            .flatMap(share -> other(share, before).map(each -> new Change(share, each)).stream())
            .collect(Collectors.groupingBy(change -> change.blamed(link)));
    Map<String, Finding> found = new HashMap<>();
    changes.forEach(
        (delivery, of) ->
            of.stream()
                .max(Comparator.comparingDouble(Change::distance))
                .flatMap(worst -> worst.finding(link, worst.isOfTheOther() ? others : own))
                .ifPresent(finding -> found.put(delivery, finding)));
    return found;
  }

  private static Optional<Share> other(Share share, List<Share> before) {
    return before.stream()
        .filter(each -> each.isLike(share) && each.isOfTheSameDates(share))
        .filter(each -> !each.rests().equals(share.rests()))
        .findFirst();
  }

  private record Change(Share now, Share before) {
    double distance() {
      return POINTS * Math.abs(now.share() - before.share());
    }

    /** The rows are the same, so the other register's are not. */
    boolean isOfTheOther() {
      return now.isOfTheSameRows(before);
    }

    /** The name of the delivery that made it. */
    String blamed(Link link) {
      return isOfTheOther() ? link.besides(now) : link.register() + "=" + now.date();
    }

    Optional<Finding> finding(Link link, Gate limits) {
      Level level =
          Level.of(
              distance(),
              limits.matches().doubleValue(),
              Chance.ofShares(
                  now.share(), (double) now.of(), before.share(), (double) before.of()));
      String column = isOfTheOther() ? link.otherColumn() : link.column();
      return level == Level.PASSES
          ? Optional.empty()
          : Optional.of(new Finding(level, Measure.REDELIVERED, column, words(link)));
    }

    private String words(Link link) {
      return "%s %s on %s (%s before)"
          .formatted(
              Deviations.percent(now.share()),
              isOfTheOther() ? link.saidByTheOther(now) : now.said(),
              now.date(),
              Deviations.percent(before.share()));
    }
  }
}
