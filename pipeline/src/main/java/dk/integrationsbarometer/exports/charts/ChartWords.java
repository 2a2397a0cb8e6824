package dk.integrationsbarometer.exports.charts;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The texts of a chart.
 *
 * @param caption what is said of it
 * @param axis how a number on the axis is written
 * @param held numbers that the axis reaches although none of them is drawn
 */
public record ChartWords(Caption caption, DoubleFunction<String> axis, List<Double> held) {
  public ChartWords(Caption caption, DoubleFunction<String> axis) {
    this(caption, axis, List.of());
  }

  String unit() {
    return caption.unit();
  }

  /** Of a chart whose axis begins at 0, where a length says how many there are. */
  public ChartWords fromZero() {
    return new ChartWords(caption, axis, List.of(0.0));
  }

  /** From 0, and of whole numbers: the axis goes so far that no mark of it is a part of one. */
  public ChartWords ofWholeNumbers() {
    return new ChartWords(caption, axis, List.of(0.0, (double) Scale.STEPS));
  }
}
