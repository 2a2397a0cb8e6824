package dk.integrationsbarometer.exports.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Rows as CSV of RFC 4180: a comma between cells, a line feed after each row, a decimal point. An
 * empty cell has no number or no text; a text without letters is written as two quotation marks.
 *
 * <p>Spreadsheets compute a text that begins with = + - @ or a blank that moves the cell. Such a
 * text gets an apostrophe before it.
 */
final class CsvText {
  private static final String COMPUTED = "=+-@\t\r\n";
  private static final String QUOTED = ",\"\n\r";

  private final StringBuilder text = new StringBuilder();

  CsvText header(List<String> names) {
    return row(names.stream().map(name -> Optional.<Object>of(name)).toList());
  }

  CsvText row(List<Optional<Object>> cells) {
    String between = "";
    for (Optional<Object> cell : cells) {
      text.append(between).append(cell.map(CsvText::cell).orElse(""));
      between = ",";
    }

    text.append('\n');
    return this;
  }

  private static String cell(Object cell) {
    if (cell instanceof String written) {
      return quoted(harmless(written));
    }

    return cell instanceof BigDecimal number ? number.toPlainString() : String.valueOf(cell);
  }

  private static String harmless(String written) {
    return !written.isEmpty() && COMPUTED.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
  }

  private static String quoted(String written) {
    boolean isPlain =
        !written.isEmpty() && written.chars().noneMatch(letter -> QUOTED.indexOf(letter) >= 0);
    return isPlain ? written : '"' + written.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
