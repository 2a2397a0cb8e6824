package dk.integrationsbarometer.exports.excel;

import java.util.List;

/**
 * A sheet with one table.
 *
 * @param name at most 31 letters, and its own in the book
 * @param title of the table
 * @param remarks below the title: the signs in use, the source and the like; at most five
 * @param header a name for each column, each its own
 * @param rows String, Long, BigDecimal or {@link Link}; no cell is empty
 */
record Sheet(
    String name, String title, List<String> remarks, List<String> header, List<List<Object>> rows) {
  /** A cell that leads to another sheet of the book. */
  record Link(String sheet) {}
}
