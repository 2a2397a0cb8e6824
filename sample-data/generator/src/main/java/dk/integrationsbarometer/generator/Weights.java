package dk.integrationsbarometer.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things to draw from, each with the weight it has. */
final class Weights<T> {
  private final List<T> items;
  private final TreeMap<Double, T> upTo = new TreeMap<>();
  private double sum;

  Weights(Map<T, Double> weights) {
    items = List.copyOf(weights.keySet());
    weights.forEach((item, weight) -> upTo.putIfAbsent(sum += weight, item));
  }

  List<T> items() {
    return items;
  }

  T draw(Dice dice) {
    Map.Entry<Double, T> drawn = upTo.higherEntry(dice.fraction() * sum);
    return (drawn == null ? upTo.lastEntry() : drawn).getValue();
  }
}
