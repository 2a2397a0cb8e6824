package dk.integrationsbarometer.exports.charts;

import java.util.function.DoubleFunction;

/**
 * The texts of a chart.
 *
 * @param title what it shows
 * @param description what it says, in a sentence
 * @param unit of the numbers on the axis
 * @param axis how such a number is written
 */
public record ChartWords(
    String title, String description, String unit, DoubleFunction<String> axis) {}
