package dk.integrationsbarometer.statistics.distributions;

import java.util.Arrays;
import java.util.List;

/** Puts places into groups of about equal size by their figure, such as deciles. */
public final class QuantileGroups {
  private QuantileGroups() {}

  /**
   * The group of each value, from 1 for the lowest: with the rank {@code r} (equal values share the
   * lowest), {@code floor(groups + 1 - ceil((n + 1 - r) / (n / groups)))}, but at least 1 (Public
   * Health England, Fingertips; PHEindicatormethods 2.1.0, phe_quantile).
   *
   * <p>50, 10, 40, 20 and 30 in 2 groups: the ranks 1 to 5 give 1, 1, 1, 2, 2, so 2, 1, 2, 1, 1.
   *
   * @return in the order of the values; empty when there are fewer values than groups
   */
  public static List<Integer> of(double[] values, int groups) {
    if (groups < 1) {
      throw new IllegalArgumentException("Invalid number of groups: " + groups);
    }

    double number = values.length;
    if (number < groups) {
      return List.of();
    }

    return Arrays.stream(values)
        .mapToObj(
            value -> {
              double rank = 1.0 + Arrays.stream(values).filter(other -> other < value).count();
              double fromTop = Math.ceil((number + 1 - rank) / (number / groups));
              return Math.max(1, (int) Math.floor(groups + 1 - fromTop));
            })
        .toList();
  }
}
