package dk.integrationsbarometer.generator.columns;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole numbers of rows for codes that are numbers, such that their mean is as wanted and their
 * shape near to given shares.
 *
 * <p>The shares are tilted (each multiplied by exp(t * code)) until their mean is right, then made
 * whole, then single rows are moved from code to code until the sum is the whole number that is
 * nearest to mean times rows.
 */
final class ExactMean {
  private static final int STEPS = 100;
  private static final double STEEPEST = 20;

  private final double[] codes;
  private final long[] counts;
  private final List<Step> steps;

  private ExactMean(double[] codes, long[] counts) {
    this.codes = codes;
    this.counts = counts;
    this.steps = steps(codes.length);
  }

  /**
   * @param mean between the smallest and the largest code
   */
  static long[] counts(double[] codes, List<Double> percents, double mean, long rows) {
    double low = -STEEPEST;
    double high = STEEPEST;
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      boolean tooLow = mean(codes, tilted(codes, percents, middle)) < mean;
      low = tooLow ? middle : low;
      high = tooLow ? high : middle;
    }

    var exact = new ExactMean(codes, Apportionment.of(tilted(codes, percents, low), rows));
    exact.adjust(Math.round(mean * rows));
    return exact.counts;
  }

  /** Each step comes nearer to the sum, or two steps together do. */
  private void adjust(long wanted) {
    double difference = wanted - sum();
    while (difference != 0) {
      Move best = best(difference);
      if (best == null) {
        return;
      }

      best.first.move(1, counts);
      best.second.move(1, counts);
      difference = wanted - sum();
    }
  }

  private Move best(double difference) {
    Move best = null;
    double least = Math.abs(difference);
    for (Step first : steps) {
      if (counts[first.from] > 0) {
        first.move(1, counts);
        for (Step second : steps) {
          double left = Math.abs(difference - gain(first) - gain(second));
          if (left < least && counts[second.from] > 0) {
            least = left;
            best = new Move(first, second);
          }
        }

        first.move(-1, counts);
      }
    }

    return best;
  }

  /** Between neighbouring codes, so that the shape stays; the first step is to stay. */
  private static List<Step> steps(int codes) {
    return IntStream.range(0, codes)
        .boxed()
        .flatMap(
            from ->
                IntStream.range(Math.max(0, from - 1), Math.min(codes, from + 2))
                    .mapToObj(to -> new Step(from, to)))
        .toList();
  }

  private double gain(Step step) {
    return codes[step.to] - codes[step.from];
  }

  private double sum() {
    return IntStream.range(0, codes.length).mapToDouble(i -> codes[i] * counts[i]).sum();
  }

  private static double mean(double[] codes, List<Double> percents) {
    return IntStream.range(0, codes.length).mapToDouble(i -> codes[i] * percents.get(i)).sum()
        / 100;
  }

  private static List<Double> tilted(double[] codes, List<Double> percents, double tilt) {
    double middle = (codes[0] + codes[codes.length - 1]) / 2;
    double[] weights =
        IntStream.range(0, codes.length)
            .mapToDouble(i -> percents.get(i) * Math.exp(tilt * (codes[i] - middle)))
            .toArray();
    double sum = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
    return IntStream.range(0, weights.length).mapToObj(i -> weights[i] * 100 / sum).toList();
  }

  private record Move(Step first, Step second) {}

  /** Rows from a code to another. */
  private record Step(int from, int to) {
    private void move(int rows, long[] counts) {
      counts[from] -= rows;
      counts[to] += rows;
    }
  }
}
