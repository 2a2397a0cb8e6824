package dk.integrationsbarometer.generator.extracts;

import java.util.List;
import java.util.Locale;

/**
 * How a register is spelt when it is delivered.
 *
 * @param quote stands around every value; empty for none
 */
public record Layout(String separator, String quote, Names names) {
  public static final Layout PLAIN = new Layout(";", "", Names.AS_DEFINED);
  public static final Layout QUOTED = new Layout(";", "\"", Names.AS_DEFINED);
  public static final Layout SMALL = new Layout(",", "", Names.LOWER_CASE);

  /** How the names of columns are written. */
  public enum Names {
    AS_DEFINED,
    LOWER_CASE
  }

  public String header(List<String> columns) {
    String header = line(columns);
    return names == Names.LOWER_CASE ? header.toLowerCase(Locale.ROOT) : header;
  }

  public String line(List<String> values) {
    return quote + String.join(quote + separator + quote, values) + quote + "\n";
  }
}
