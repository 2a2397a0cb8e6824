package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.WhereReader.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows that are written out in full, as a table with | between the cells and the names of the
 * columns in its first line; a column {@code reference} tells the date that a row belongs to.
 */
final class RowsReader {
  private static final String REFERENCE = "reference";

  private final ProfileFields fields;

  RowsReader(ProfileFields fields) {
    this.fields = fields;
  }

  SourceReader.Source read(Node table) {
    List<List<String>> lines =
        fields
            .text(table, "rows")
            .lines()
            .filter(line -> !line.isBlank())
            .map(RowsReader::cells)
            .toList();
    if (lines.size() < 2) {
      fields.report(table, "'rows' should be a table: the names of the columns, then the rows");
      return new SourceReader.Source(new WrittenRows(List.of()), Kind.THINGS, List.of());
    }

    List<String> names = lines.get(0);
    List<WrittenRows.Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).size() == names.size()) {
        rows.add(row(table, names, lines.get(i)));
      } else {
        fields.report(
            table,
            "row "
                + i
                + " has "
                + lines.get(i).size()
                + " cells, but there are "
                + names.size()
                + " columns");
      }
    }

    return new SourceReader.Source(
        new WrittenRows(rows), Kind.THINGS, rows.stream().map(WrittenRows.Row::values).toList());
  }

  private WrittenRows.Row row(Node table, List<String> names, List<String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<LocalDate> date = Optional.empty();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(REFERENCE)) {
        date = date(table, cells.get(i));
      } else {
        values.put(names.get(i), cells.get(i));
      }
    }

    return new WrittenRows.Row(date, values);
  }

  private Optional<LocalDate> date(Node table, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      fields.report(table, "the reference '" + text + "' should be a date such as 2022-06-30");
      return Optional.empty();
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
