package dk.integrationsbarometer.statistics;

import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** A line of the tables of coverage in {@code pipeline/statistics.md}. */
final class CoverageLine {
  private static final int DRAWS = 20_000;
  private static final int[] SIZES = {20, 100, 1000};

  private CoverageLine() {}

  /**
   * For each size of a group, how often of 100 the interval held the truth, and its mean width.
   *
   * @param drawn the interval of one sample of that size; those that have none do not count
   */
  static String of(String method, double truth, IntFunction<Optional<Interval>> drawn) {
    var line = new StringBuilder("| " + method + " |");
    for (int size : SIZES) {
      int held = 0;
      int found = 0;
      double width = 0;
      for (int i = 0; i < DRAWS; i++) {
        Optional<Interval> interval = drawn.apply(size);
        if (interval.isPresent()) {
          found++;
          held += interval.get().holds(truth) ? 1 : 0;
          width += interval.get().high() - interval.get().low();
        }
      }

      line.append(
          found == 0
              ? " none |"
              : String.format(Locale.ROOT, " %.1f (%.3g) |", 100.0 * held / found, width / found));
    }

    return line.toString();
  }
}
