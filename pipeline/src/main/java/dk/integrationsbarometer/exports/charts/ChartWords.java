package dk.integrationsbarometer.exports.charts;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The texts of a chart.
 *
 * @param title what it shows
 * @param description what it says, in a sentence
 * @param unit of the numbers on the axis
 * @param axis how such a number is written
 * @param held numbers that the axis reaches although none of them is drawn
 */
public record ChartWords(
    String title, String description, String unit, DoubleFunction<String> axis, List<Double> held) {
  public ChartWords(String title, String description, String unit, DoubleFunction<String> axis) {
    this(title, description, unit, axis, List.of());
  }

  /** Of a chart whose axis begins at 0, where a length says how many there are. */
  public ChartWords fromZero() {
    return new ChartWords(title, description, unit, axis, List.of(0.0));
  }

  /** From 0, and of whole numbers: the axis goes so far that no mark of it is a part of one. */
  public ChartWords ofWholeNumbers() {
    return new ChartWords(title, description, unit, axis, List.of(0.0, (double) Scale.STEPS));
  }
}
