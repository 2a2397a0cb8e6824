package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;

/**
 * A group against the total that it is part of.
 *
 * <p>The two are not independent: what happens in the group happens in the total. But a group and
 * the rest are, and with {@code s} as the group's part of the total, {@code group - total = (1 - s)
 * (group - rest)}. So the interval of the difference from the rest is computed and scaled. The
 * group's part is taken as known.
 */
public final class PartOfWhole {
  private PartOfWhole() {}

  /**
   * The difference of a group's share and the total's, between -1 and 1, through {@link
   * ShareInterval#newcombe} of group and rest.
   *
   * <p>56 of 70, where the total is 104 of 150: the rest is 48 of 80, group minus rest is 0.0524 to
   * 0.3339, and 80/150 of that is 0.0280 to 0.1781 around 0.1067.
   *
   * @param part those in the group for whom the condition holds
   * @param totalPart those in the total, the group among them
   * @return empty when the group is empty; 0 to 0 when the group is the total
   */
  public static Optional<Interval> shares(
      double part, double whole, double totalPart, double totalWhole, Confidence confidence) {
    if (whole == 0) {
      return Optional.empty();
    }

    if (whole == totalWhole) {
      return Optional.of(new Interval(0, 0));
    }

    double rest = totalWhole - whole;
    return ShareInterval.newcombe(part, whole, totalPart - part, rest, confidence)
        .map(interval -> interval.times(rest / totalWhole));
  }

  /**
   * The difference of any mean or rate of a group and of the total, in their unit, through {@link
   * VarianceRecovery#difference} of group and rest.
   *
   * <p>A group with 30 per cent of the people and a mean of 10 (7 to 15), the rest 4 (2 to 8):
   * group minus rest is 1 to 11.385, group minus total 0.7 to 7.970 around 4.2.
   *
   * @param groupsPart the group's part of the denominator of the total, 0 to 1
   */
  public static Interval means(Estimate group, Estimate rest, double groupsPart) {
    return means(VarianceRecovery.difference(group, rest), groupsPart);
  }

  /** The same from the interval of the difference of group and rest, however it was found. */
  public static Interval means(Interval groupMinusRest, double groupsPart) {
    if (!(groupsPart >= 0 && groupsPart <= 1)) {
      throw new IllegalArgumentException("Invalid part of a whole: " + groupsPart);
    }

    return groupMinusRest.times(1 - groupsPart);
  }

  /**
   * The ratio of a group's mean, rate or share to the total's, from that of the group to the rest:
   * with {@code q} as the latter and {@code s} as the group's part, {@code q / (s q + 1 - s)},
   * which grows with {@code q}.
   *
   * <p>A group with 30 per cent of the people and twice the rate of the rest (1.5 to 4): {@code 2 /
   * 1.3} = 1.538, 1.304 to 2.105.
   *
   * @param groupOverRest not negative
   * @param groupsPart the group's part of the denominator of the total, 0 to less than 1
   */
  public static Interval ratio(Interval groupOverRest, double groupsPart) {
    if (!(groupsPart >= 0 && groupsPart < 1) || groupOverRest.low() < 0) {
      throw new IllegalArgumentException("Invalid part of a whole: " + groupsPart);
    }

    return new Interval(
        toTotal(groupOverRest.low(), groupsPart), toTotal(groupOverRest.high(), groupsPart));
  }

  private static double toTotal(double groupOverRest, double groupsPart) {
    return groupOverRest / (groupsPart * groupOverRest + 1 - groupsPart);
  }
}
