package dk.integrationsbarometer.exports.csv;

import dk.integrationsbarometer.tables.columns.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that becomes a file.
 *
 * @param name of the file, without its ending
 * @param title in words, for its metadata
 * @param language of the texts, as BCP 47; {@code und} where they are in none or in several
 * @param key the columns that distinguish rows
 * @param rows String, Long or BigDecimal
 */
record CsvTable(
    String name,
    String title,
    String language,
    List<Column> columns,
    List<Column> key,
    List<List<Optional<Object>>> rows) {
  /** Says by its name, also in a table without rows, whom the file is for. */
  private static final String MARK = "kun_til_intern_brug_for_internal_use_only";

  String file() {
    return name + ".csv";
  }

  /** The same table for the house alone, with a text in each row of a last column. */
  CsvTable marked(String mark) {
    List<Column> more =
        Stream.concat(columns.stream(), Stream.of(Column.required(MARK, Column.Kind.TEXT)))
            .toList();
    return new CsvTable(
        name,
        title,
        language,
        more,
        key,
        rows.stream()
            .map(row -> Stream.concat(row.stream(), Stream.of(Optional.<Object>of(mark))).toList())
            .toList());
  }

  String text() {
    var text = new CsvText().header(columns.stream().map(Column::name).toList());
    rows.forEach(text::row);
    return text.toString();
  }
}
