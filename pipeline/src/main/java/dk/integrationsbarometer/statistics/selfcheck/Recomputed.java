package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers published numbers with the numbers that this program computes in their place. */
final class Recomputed {
  private static final double ALL_DIGITS = 1e-12;

  private final List<PublishedExample> all = new ArrayList<>();

  List<PublishedExample> all() {
    return List.copyOf(all);
  }

  void limits(
      String method,
      String input,
      String source,
      double low,
      double high,
      Optional<Interval> computed) {
    number(
        method + ", lower",
        input,
        source,
        low,
        computed.map(Interval::low),
        Math.abs(low) * ALL_DIGITS);
    number(
        method + ", upper",
        input,
        source,
        high,
        computed.map(Interval::high),
        Math.abs(high) * ALL_DIGITS);
  }

  void printed(
      String method,
      String input,
      String source,
      int decimals,
      double low,
      double high,
      Optional<Interval> computed) {
    double half = 0.5000001 * Math.pow(10, -decimals);
    number(method + ", lower", input, source, low, computed.map(Interval::low), half);
    number(method + ", upper", input, source, high, computed.map(Interval::high), half);
  }

  void exact(String method, String input, String source, double expected, double computed) {
    number(method, input, source, expected, Optional.of(computed), Math.abs(expected) * ALL_DIGITS);
  }

  void number(
      String method,
      String input,
      String source,
      double expected,
      Optional<Double> computed,
      double tolerance) {
    all.add(new PublishedExample(method, input, source, expected, computed, tolerance));
  }
}
