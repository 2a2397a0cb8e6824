package dk.integrationsbarometer.generator.columns;

import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers of rows that come nearest to shares: the method of the largest remainder. */
final class Apportionment {
  private static final double NOTHING = 1e-9;

  private Apportionment() {}

  /**
   * How many of the rows get each share; all of them when the shares make 100, else the rest is
   * left over.
   *
   * @param percents not negative, together at most 100
   */
  static long[] of(List<Double> percents, long rows) {
    long[] counts = new long[percents.size()];
    double[] remainders = new double[counts.length];
    double sum = 0;
    long given = 0;
    for (int i = 0; i < counts.length; i++) {
      double wanted = rows * percents.get(i) / 100;
      counts[i] = (long) Math.floor(wanted + NOTHING);
      remainders[i] = wanted - counts[i];
      sum += wanted;
      given += counts[i];
    }

    List<Integer> order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted((a, b) -> Double.compare(remainders[b], remainders[a]))
            .toList();
    long open = Math.min(rows, Math.round(sum)) - given;
    for (int i = 0; i < open; i++) {
      counts[order.get(i % counts.length)]++;
    }

    return counts;
  }
}
