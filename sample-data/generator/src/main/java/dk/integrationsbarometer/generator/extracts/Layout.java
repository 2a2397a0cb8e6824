package dk.integrationsbarometer.generator.extracts;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How a register is spelt when it is delivered.
 *
 * @param quote stands around every value; empty for none
 * @param names how the names of columns are written
 */
public record Layout(String separator, String quote, UnaryOperator<String> names) {
  public static final UnaryOperator<String> LOWER_CASE = name -> name.toLowerCase(Locale.ROOT);

  public static final Layout PLAIN = new Layout(";", "", UnaryOperator.identity());
  static final Layout QUOTED = new Layout(";", "\"", UnaryOperator.identity());
  static final Layout SMALL = new Layout(",", "", LOWER_CASE);

  String header(List<String> columns) {
    return names.apply(line(columns));
  }

  String line(List<String> values) {
    return quote + String.join(quote + separator + quote, values) + quote + "\n";
  }
}
