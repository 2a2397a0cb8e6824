package dk.integrationsbarometer.statistics;

import dk.integrationsbarometer.statistics.distributions.Frequencies;
import dk.integrationsbarometer.statistics.distributions.LowestMean;
import dk.integrationsbarometer.statistics.distributions.QuantileInterval;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often intervals at 95 per cent hold the truth, by simulation: the tables of {@code
 * pipeline/statistics.md}. Run by hand ({@code main}); no test, as it takes a minute.
 */
final class CoverageStudy {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final int DRAWS = 20_000;
  private static final long SEED = 2026;
  private static final int[] SIZES = {20, 100, 1000};

  /** Grades of the Danish scale of seven steps, and how many of 100 pupils get each. */
  private static final double[] GRADES = {-3, 0, 2, 4, 7, 10, 12};

  private static final int[] OF_100 = {2, 8, 20, 22, 26, 15, 7};

  /** The lowest 25 of 100 grades are 2 of -3, 8 of 0 and 15 of 2. */
  private static final double WEAKEST_QUARTER = 24.0 / 25;

  /** The same quarter, but the next grade begins just where it ends. */
  private static final int[] GAP_AT_THE_QUARTER = {2, 8, 15, 27, 26, 15, 7};

  private final SplittableRandom random = new SplittableRandom(SEED);

  private CoverageStudy() {}

  public static void main(String[] arguments) {
    new CoverageStudy().lines().forEach(System.out::println);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (double share : new double[] {0.01, 0.05, 0.1, 0.3, 0.5}) {
      lines.add(
          line(
              "Wilson, share " + share,
              share,
              n -> ShareInterval.wilson(binomial(n, share), n, USUAL)));
    }

    for (double[] pair :
        new double[][] {
          {0.05, 0.05}, {0.1, 0.05}, {0.3, 0.1}, {0.5, 0.5}, {0.7, 0.5}, {0.95, 0.9}
        }) {
      lines.add(
          line(
              "Newcombe, " + pair[0] + " - " + pair[1],
              pair[0] - pair[1],
              n -> newcombe(n, pair[0], n, pair[1])));
      lines.add(
          line(
              "Newcombe, " + pair[0] + " - " + pair[1] + " of ten times as many",
              pair[0] - pair[1],
              n -> newcombe(n, pair[0], 10 * n, pair[1])));
    }

    lines.add(line("group against total, 0.3 of a fifth, 0.5 of the rest", -0.16, this::part));
    lines.add(line("share of a survey, 0.1, weights 1 and 3", 0.1, this::weighted));
    lines.add(
        line("mean of the weakest quarter of grades", WEAKEST_QUARTER, n -> weakest(n, OF_100)));
    lines.add(
        line(
            "the same, a grade ending at the quarter",
            WEAKEST_QUARTER,
            n -> weakest(n, GAP_AT_THE_QUARTER)));
    lines.add(line("median of 1 to 1001", 501, this::median));
    return lines;
  }

  private String line(String method, double truth, Function<Integer, Optional<Interval>> drawn) {
    var line = new StringBuilder("| " + method + " |");
    for (int size : SIZES) {
      int held = 0;
      double width = 0;
      for (int i = 0; i < DRAWS; i++) {
        Interval interval = drawn.apply(size).orElseThrow();
        held += interval.low() <= truth + 1e-12 && truth - 1e-12 <= interval.high() ? 1 : 0;
        width += (interval.high() - interval.low()) / DRAWS;
      }

      line.append(String.format(Locale.ROOT, " %.1f (%.3g) |", 100.0 * held / DRAWS, width));
    }

    return line.toString();
  }

  private Optional<Interval> newcombe(int size1, double share1, int size2, double share2) {
    return ShareInterval.newcombe(
        binomial(size1, share1), size1, binomial(size2, share2), size2, USUAL);
  }

  private Optional<Interval> part(int size) {
    int part = binomial(size, 0.3);
    int rest = binomial(4 * size, 0.5);
    return PartOfWhole.shares(part, size, part + rest, 5.0 * size, USUAL);
  }

  private Optional<Interval> weighted(int size) {
    WeightedSums sums = WeightedSums.NOBODY;
    for (int i = 0; i < size; i++) {
      sums = sums.plus(WeightedSums.of(1 + 2 * random.nextInt(2), binomial(1, 0.1)));
    }

    return WeightedInterval.share(sums, USUAL).map(Estimate::interval);
  }

  private Optional<Interval> weakest(int size, int[] of100) {
    var counts = new TreeMap<Double, Long>();
    for (int i = 0; i < size; i++) {
      counts.merge(grade(of100), 1L, Long::sum);
    }

    return LowestMean.of(frequencies(counts), 25, USUAL).map(Estimate::interval);
  }

  private Optional<Interval> median(int size) {
    var counts = new TreeMap<Double, Long>();
    for (int i = 0; i < size; i++) {
      counts.merge(1.0 + random.nextInt(1001), 1L, Long::sum);
    }

    return QuantileInterval.of(frequencies(counts), 50, USUAL);
  }

  private double grade(int[] of100) {
    int pupil = random.nextInt(100);
    int step = 0;
    while (pupil >= of100[step]) {
      pupil -= of100[step];
      step++;
    }

    return GRADES[step];
  }

  private static Frequencies frequencies(SortedMap<Double, Long> counts) {
    return Frequencies.of(
        counts.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        counts.values().stream().mapToLong(Long::longValue).toArray());
  }

  private int binomial(int size, double share) {
    int successes = 0;
    for (int i = 0; i < size; i++) {
      successes += random.nextDouble() < share ? 1 : 0;
    }

    return successes;
  }
}
