package dk.integrationsbarometer.statistics;

import dk.integrationsbarometer.statistics.distributions.Gradient;
import dk.integrationsbarometer.statistics.distributions.GradientInterval;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.QuotientSums;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * How often intervals of quotients of sums, at 95 per cent, hold the truth, by simulation: a table
 * of {@code pipeline/statistics.md}. Run by hand ({@code main}); no test, as it takes a minute.
 */
final class QuotientCoverageStudy {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final long SEED = 2026;

  /** Most have few, some have many: 0, 1, 2 and 20 for 50, 30, 15 and 5 of 100; 1.6 on average. */
  private static final double SKEWED = 1.6;

  /** Four of 100 have an event, and one more has three: 0.07 events per person. */
  private static final double EVENTS = 0.07;

  /** Shares of 0.4, 0.5, 0.6 and 0.7 in classes of equal size: a line from 0.35 to 0.75. */
  private static final double SLOPE = 0.4;

  private static final double RELATIVE = 0.75 / 0.35;

  private final SplittableRandom random = new SplittableRandom(SEED);

  private QuotientCoverageStudy() {}

  public static void main(String[] arguments) {
    new QuotientCoverageStudy().lines().forEach(System.out::println);
  }

  private record Row(int over, int under) {}

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(CoverageLine.of("mean of 0 to 100", 50, n -> quotient(n, this::even)));
    lines.add(CoverageLine.of("mean of skewed numbers", SKEWED, n -> quotient(n, this::skewed)));
    lines.add(CoverageLine.of("ratio of days to days", 0.5, n -> quotient(n, this::days)));
    lines.add(CoverageLine.of("rate of events, some with three", EVENTS, this::rate));
    lines.add(
        CoverageLine.of(
            "difference of two means, the second of ten times as many", 0, this::welch));
    lines.add(CoverageLine.of("mean against the total's, a fifth of it", 0, this::part));
    lines.add(CoverageLine.of("parts of one whole, 0.3 - 0.1", 0.2, this::partsOfOneWhole));
    lines.add(CoverageLine.of("ratio of counts, 1 to 2", 0.5, this::ratioOfCounts));
    lines.add(
        CoverageLine.of(
            "slope over four classes of shares, 0.35 to 0.75", SLOPE, n -> gradient(n).slope()));
    lines.add(CoverageLine.of("relative index over the same", RELATIVE, n -> gradient(n).ratio()));
    return lines;
  }

  private Row even() {
    return new Row(random.nextInt(101), 1);
  }

  private Row skewed() {
    int percent = random.nextInt(100);
    return new Row(percent < 50 ? 0 : percent < 80 ? 1 : percent < 95 ? 2 : 20, 1);
  }

  private Row days() {
    int days = 1 + random.nextInt(365);
    return new Row(random.nextInt(days + 1), days);
  }

  private Row events() {
    int percent = random.nextInt(100);
    return new Row(percent < 4 ? 1 : percent < 5 ? 3 : 0, 1);
  }

  private Optional<Interval> quotient(int size, Supplier<Row> drawn) {
    return sums(size, drawn).linearised().map(found -> found.estimate(USUAL).interval());
  }

  private Optional<Interval> rate(int size) {
    QuotientSums sums = sums(size, this::events);
    return sums.over().signum() == 0
        ? Estimate.ofRate(0, size, USUAL).map(Estimate::interval)
        : sums.linearised().map(found -> found.rate(USUAL).interval());
  }

  private Optional<Interval> welch(int size) {
    return sums(size, this::skewed)
        .linearised()
        .flatMap(
            first ->
                sums(10 * size, this::skewed)
                    .linearised()
                    .map(second -> LinearisedEstimate.difference(first, second, USUAL)));
  }

  private Optional<Interval> part(int size) {
    return sums(size, this::even)
        .linearised()
        .flatMap(
            group ->
                sums(4 * size, this::even)
                    .linearised()
                    .map(rest -> LinearisedEstimate.difference(group, rest, USUAL)))
        .map(difference -> PartOfWhole.means(difference, 0.2));
  }

  private Optional<Interval> partsOfOneWhole(int size) {
    int first = 0;
    int second = 0;
    for (int i = 0; i < size; i++) {
      int of10 = random.nextInt(10);
      first += of10 < 3 ? 1 : 0;
      second += of10 == 3 ? 1 : 0;
    }

    return ShareInterval.partsOfOneWhole(first, second, size, USUAL);
  }

  private Optional<Interval> ratioOfCounts(int size) {
    int first = 0;
    for (int i = 0; i < size; i++) {
      first += random.nextInt(3) == 0 ? 1 : 0;
    }

    return CountInterval.ratio(first, (double) size - first, USUAL);
  }

  /** So many people in each class. */
  private GradientInterval gradient(int size) {
    List<Gradient.Group> groups = new ArrayList<>();
    List<Interval> intervals = new ArrayList<>();
    for (int of10 = 4; of10 < 8; of10++) {
      int inside = 0;
      for (int i = 0; i < size; i++) {
        inside += random.nextInt(10) < of10 ? 1 : 0;
      }

      groups.add(new Gradient.Group(size, (double) inside / size));
      intervals.add(ShareInterval.wilson(inside, size, USUAL).orElseThrow());
    }

    return new GradientInterval(groups, intervals);
  }

  private static QuotientSums sums(int size, Supplier<Row> drawn) {
    long[] sums = new long[5];
    for (int i = 0; i < size; i++) {
      Row row = drawn.get();
      sums[0] += row.over();
      sums[1] += row.under();
      sums[2] += (long) row.over() * row.over();
      sums[3] += (long) row.over() * row.under();
      sums[4] += (long) row.under() * row.under();
    }

    BigDecimal[] exact = new BigDecimal[5];
    for (int i = 0; i < sums.length; i++) {
      exact[i] = BigDecimal.valueOf(sums[i]);
    }

    return new QuotientSums(size, size, exact[0], exact[1], exact[2], exact[3], exact[4]);
  }
}
