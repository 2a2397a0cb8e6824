package dk.integrationsbarometer.exports.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves places apart that are too close to one another, and keeps their order. */
final class Spread {
  private Spread() {}

  /**
   * The places in the order in which they were given.
   *
   * @param apart how far one must be from the next
   * @param low none lies below it
   * @param high none lies above it, unless there are too many
   */
  static List<Double> apart(List<Double> places, double apart, double low, double high) {
    List<Integer> order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparing(places::get))
            .toList();
    List<Double> moved = new ArrayList<>(places);
    double above = high + apart;
    for (int i = order.size() - 1; i >= 0; i--) {
      above = Math.min(moved.get(order.get(i)), above - apart);
      moved.set(order.get(i), above);
    }

    double below = low - apart;
    for (int place : order) {
      below = Math.max(moved.get(place), below + apart);
      moved.set(place, below);
    }

    return moved;
  }
}
