package dk.integrationsbarometer.exports.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A straight scale from numbers to places, which begins and ends at round numbers.
 *
 * @param low the number at {@code from}
 * @param step between the marks of the axis
 */
record Scale(double low, double high, double step, double from, double to) {
  private static final double[] ROUND = {1, 2, 5, 10};

  /** About as many as an axis has. */
  static final int STEPS = 5;

  /** One that holds all of these; published numbers only. */
  static Scale of(List<Double> numbers, double from, double to) {
    double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double range = most > least ? most - least : Math.max(Math.abs(most), 1);
    double step = step(range / STEPS);
    double low = Math.floor(least / step) * step;
    double high = Math.ceil(most / step) * step;
    return new Scale(low, high > low ? high : low + step, step, from, to);
  }

  /** The next round number: 1, 2 or 5 times a power of ten. */
  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    return DoubleStream.of(ROUND)
        .map(round -> round * power)
        .filter(step -> step >= rough * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  double at(double number) {
    return from + (number - low) / (high - low) * (to - from);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long steps = Math.round((high - low) / step);
    for (long i = 0; i <= steps; i++) {
      ticks.add(low + i * step);
    }

    return ticks;
  }
}
