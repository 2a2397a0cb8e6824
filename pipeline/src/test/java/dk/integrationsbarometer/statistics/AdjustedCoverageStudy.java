package dk.integrationsbarometer.statistics;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.intervals.QuotientSums;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import dk.integrationsbarometer.statistics.intervals.WeightedSums;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder;
import dk.integrationsbarometer.statistics.regression.RegressionGap;
import dk.integrationsbarometer.statistics.regression.RegressionSide;
import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import dk.integrationsbarometer.statistics.standardisation.Standardisation;
import dk.integrationsbarometer.statistics.standardisation.StandardisedShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How often intervals of adjusted gaps, at 95 per cent, hold the truth, by simulation: a table of
 * {@code pipeline/statistics.md}. Run by hand ({@code main}); no test, as it takes a minute.
 */
final class AdjustedCoverageStudy {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final long SEED = 2026;
  private static final int CLASSES = 4;

  /** What belonging to the first side is worth. */
  private static final double GAP = 0.15;

  /** Of ten people of the first side in each class; of the second the other way round. */
  private static final int[] OF_TEN = {4, 3, 2, 1};

  private final SplittableRandom random = new SplittableRandom(SEED);

  private AdjustedCoverageStudy() {}

  public static void main(String[] arguments) {
    new AdjustedCoverageStudy().lines().forEach(System.out::println);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        CoverageLine.of(
            "gap by regression, shares 0.05 to 0.65",
            GAP,
            n -> regressed(n, n, OaxacaBlinder.Reference.POOLED)));
    lines.add(
        CoverageLine.of(
            "the same, the second of ten times as many",
            GAP,
            n -> regressed(n, 10 * n, OaxacaBlinder.Reference.POOLED)));
    lines.add(
        CoverageLine.of(
            "the same, with the second's coefficients",
            GAP,
            n -> regressed(n, 10 * n, OaxacaBlinder.Reference.SECOND)));
    lines.add(CoverageLine.of("standardised gap of means of 0 to 100", 0, n -> means(n)));
    lines.add(CoverageLine.of("standardised gap of rates, 0.1 - 0.1", 0, n -> rates(n)));
    lines.add(
        CoverageLine.of(
            "standardised gap of a survey's shares, weights 1 and 3", GAP, n -> survey(n)));
    return lines;
  }

  /** Somebody's class, one of four. */
  private int drawnClass(boolean isFirst) {
    int of10 = random.nextInt(10);
    int found = 0;
    while (of10 >= OF_TEN[found]) {
      of10 -= OF_TEN[found];
      found++;
    }

    return isFirst ? found : CLASSES - 1 - found;
  }

  private static double share(int ofClass, boolean isFirst) {
    return 0.05 + 0.15 * ofClass + (isFirst ? GAP : 0);
  }

  private Optional<Interval> regressed(int one, int other, OaxacaBlinder.Reference whose) {
    return RegressionGap.of(side(one, true), side(other, false), whose)
        .flatMap(gap -> gap.interval(USUAL));
  }

  private RegressionSide side(int size, boolean isFirst) {
    int[] people = new int[CLASSES];
    int[] inside = new int[CLASSES];
    for (int i = 0; i < size; i++) {
      int own = drawnClass(isFirst);
      people[own]++;
      inside[own] += random.nextDouble() < share(own, isFirst) ? 1 : 0;
    }

    List<AlikePeople> alike = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      if (people[i] > 0) {
        List<Double> columns = new ArrayList<>(List.of(1.0));
        for (int j = 1; j < CLASSES; j++) {
          columns.add(i == j ? 1.0 : 0.0);
        }

        alike.add(AlikePeople.counted(columns, inside[i], people[i]));
      }
    }

    return new RegressionSide(alike, size, size);
  }

  /** Strata of four tenths to one tenth of the people, weighted alike. */
  private Optional<Interval> means(int size) {
    List<LinearisedEstimate> terms = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      for (double sign : new double[] {1, -1}) {
        mean(Math.max(2, size * OF_TEN[i] / 10), 10 * i)
            .map(found -> found.times(sign / CLASSES))
            .ifPresent(terms::add);
      }
    }

    return terms.size() == 2 * CLASSES
        ? Optional.of(LinearisedEstimate.sum(terms, USUAL))
        : Optional.empty();
  }

  private Optional<LinearisedEstimate> mean(int size, int least) {
    long sum = 0;
    long squares = 0;
    for (int i = 0; i < size; i++) {
      long value = (long) least + random.nextInt(101);
      sum += value;
      squares += value * value;
    }

    BigDecimal all = BigDecimal.valueOf(size);
    BigDecimal over = BigDecimal.valueOf(sum);
    return new QuotientSums(size, size, over, all, BigDecimal.valueOf(squares), over, all)
        .linearised();
  }

  private Optional<Interval> rates(int size) {
    return rate(size)
        .flatMap(one -> rate(10 * size).map(other -> VarianceRecovery.difference(one, other)));
  }

  private Optional<Estimate> rate(int size) {
    List<Standardisation.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      int people = Math.max(1, size * OF_TEN[i] / 10);
      strata.add(new Standardisation.Stratum(inside(people, 0.04 * (i + 1)), people, 1));
    }

    return Standardisation.dobson(strata, USUAL)
        .map(interval -> new Estimate(Standardisation.rate(strata), interval));
  }

  private Optional<Interval> survey(int size) {
    return surveyed(size, true)
        .flatMap(
            one -> surveyed(size, false).map(other -> VarianceRecovery.difference(one, other)));
  }

  private Optional<Estimate> surveyed(int size, boolean isFirst) {
    List<Standardisation.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      WeightedSums sums = WeightedSums.NOBODY;
      for (int j = 0; j < Math.max(1, size * OF_TEN[i] / 10); j++) {
        double value = random.nextDouble() < share(i, isFirst) ? 1 : 0;
        sums = sums.plus(WeightedSums.of(1 + 2 * random.nextInt(2), value));
      }

      double worth = sums.effectivePersons().orElseThrow();
      strata.add(new Standardisation.Stratum(sums.mean().orElseThrow() * worth, worth, 1));
    }

    return StandardisedShare.wilson(strata, USUAL)
        .map(interval -> new Estimate(Standardisation.rate(strata), interval));
  }

  private int inside(int size, double share) {
    int inside = 0;
    for (int i = 0; i < size; i++) {
      inside += random.nextDouble() < share ? 1 : 0;
    }

    return inside;
  }
}
