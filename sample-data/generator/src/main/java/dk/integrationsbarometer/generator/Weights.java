package dk.integrationsbarometer.generator;

import java.util.List;

/** Things to draw from, each with the weight it has. */
final class Weights<T> {
  private final List<T> items;
  private final double[] upTo;

  Weights(List<T> items, List<Double> weights) {
    this.items = List.copyOf(items);
    this.upTo = new double[weights.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weights.get(i);
      upTo[i] = sum;
    }
  }

  List<T> items() {
    return items;
  }

  T draw(Dice dice) {
    double drawn = dice.fraction() * upTo[upTo.length - 1];
    int i = 0;
    while (i < upTo.length - 1 && drawn >= upTo[i]) {
      i++;
    }

    return items.get(i);
  }
}
