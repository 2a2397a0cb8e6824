package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;

/** Intervals of a share and of the difference of two shares. */
public final class ShareInterval {
  private ShareInterval() {}

  /**
   * Wilson's score interval (Wilson 1927, Journal of the American Statistical Association 22), as a
   * share between 0 and 1.
   *
   * <p>65 of 100 at 95 per cent: 0.552544 to 0.736358. Nobody of n: the lower limit is 0;
   * everybody: the upper is 1.
   *
   * @param part those for whom the condition holds, 0 to {@code whole}
   * @return empty when {@code whole} is 0
   */
  public static Optional<Interval> wilson(double part, double whole, Confidence confidence) {
    if (!(part >= 0 && part <= whole)) {
      throw new IllegalArgumentException("Invalid share: " + part + " of " + whole);
    }

    if (whole == 0) {
      return Optional.empty();
    }

    double z = confidence.z();
    double centre = 2 * part + z * z;
    double half = z * Math.sqrt(z * z + 4 * part * (1 - part / whole));
    double scale = 2 * (whole + z * z);
    double low = part == 0 ? 0 : (centre - half) / scale;
    double high = part == whole ? 1 : (centre + half) / scale;
    return Optional.of(new Interval(low, high));
  }

  /**
   * The difference of two independent shares, first minus second, by the hybrid score method
   * without continuity correction (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10),
   * between -1 and 1.
   *
   * <p>56 of 70 minus 48 of 80 at 95 per cent: 0.0524 to 0.3339. The two groups must have nobody in
   * common: a group against a total that it is part of is for {@link PartOfWhole}.
   *
   * @return empty when one of the wholes is 0
   */
  public static Optional<Interval> newcombe(
      double part1, double whole1, double part2, double whole2, Confidence confidence) {
    Optional<Estimate> first = Estimate.ofShare(part1, whole1, confidence);
    Optional<Estimate> second = Estimate.ofShare(part2, whole2, confidence);
    return first.flatMap(one -> second.map(other -> VarianceRecovery.difference(one, other)));
  }

  /**
   * The difference of two parts of one whole that have nobody in common, first minus second,
   * between -1 and 1. Whoever is in the one is not in the other, so the two go against each other
   * with the correlation {@code -sqrt(p1 p2 / ((1 - p1)(1 - p2)))} of the multinomial distribution,
   * which {@link VarianceRecovery#difference(Estimate, Estimate, double)} takes in.
   *
   * <p>40 and 10 of 100 at 95 per cent: Wilson's limits 0.3094 to 0.4980 and 0.0552 to 0.1744,
   * correlation -0.2722, so 0.1681 to 0.4183 around 0.3. Taking them for independent would give
   * 0.1828 to 0.4077, which is too narrow.
   *
   * @return empty when the whole is 0
   */
  public static Optional<Interval> partsOfOneWhole(
      double part1, double part2, double whole, Confidence confidence) {
    Optional<Estimate> first = Estimate.ofShare(part1, whole, confidence);
    Optional<Estimate> second = Estimate.ofShare(part2, whole, confidence);
    return first.flatMap(
        one ->
            second.map(
                other ->
                    VarianceRecovery.difference(
                        one, other, correlation(one.value(), other.value()))));
  }

  private static double correlation(double share1, double share2) {
    return share1 + share2 >= 1 ? -1 : -Math.sqrt(share1 * share2 / ((1 - share1) * (1 - share2)));
  }

  /**
   * The ratio of two independent shares, first over second, by the log method (Katz, Baptista, Azen
   * and Pike 1978, Biometrics 34, 469-474).
   *
   * <p>7 of 34 over 1 of 34 at 95 per cent: 0.91 to 54.
   *
   * @return empty when a part or a whole is 0, as the logarithm is not defined then
   */
  public static Optional<Interval> katz(
      double part1, double whole1, double part2, double whole2, Confidence confidence) {
    if (part1 == 0 || part2 == 0 || whole1 == 0 || whole2 == 0) {
      return Optional.empty();
    }

    double log = Math.log((part1 / whole1) / (part2 / whole2));
    double half = confidence.z() * Math.sqrt(1 / part1 - 1 / whole1 + 1 / part2 - 1 / whole2);
    return Optional.of(new Interval(Math.exp(log - half), Math.exp(log + half)));
  }
}
