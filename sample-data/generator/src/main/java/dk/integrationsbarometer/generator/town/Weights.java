package dk.integrationsbarometer.generator.town;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things to draw from, each with the weight it has. */
public final class Weights<T> {
  private final List<T> items;
  private final TreeMap<Double, T> upTo = new TreeMap<>();
  private double sum;

  public Weights(Map<T, Double> weights) {
    items = List.copyOf(weights.keySet());
    weights.forEach((item, weight) -> upTo.putIfAbsent(sum += weight, item));
  }

  public List<T> items() {
    return items;
  }

  public T draw(Dice dice) {
    Map.Entry<Double, T> drawn = upTo.higherEntry(dice.fraction() * sum);
    return (drawn == null ? upTo.lastEntry() : drawn).getValue();
  }
}
