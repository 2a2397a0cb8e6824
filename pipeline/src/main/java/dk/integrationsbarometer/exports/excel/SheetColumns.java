package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The columns of a sheet, one after the other, each with what it shows of a row. */
final class SheetColumns<R extends Record> {
  private final List<String> header = new ArrayList<>();
  private final List<Function<R, Object>> cells = new ArrayList<>();
  private final List<R> rows;
  private final Cells<R> numbers;
  private final Language language;

  SheetColumns(List<R> rows, Cells<R> numbers, Language language) {
    this.rows = rows;
    this.numbers = numbers;
    this.language = language;
  }

  SheetColumns<R> text(Labels name, Function<R, Object> cell) {
    return text(name.in(language), cell);
  }

  private SheetColumns<R> text(String name, Function<R, Object> cell) {
    header.add(unique(name));
    cells.add(cell);
    return this;
  }

  /** Excel takes a table for broken in which two columns have one name, in whatever case. */
  private String unique(String name) {
    String unique = name;
    for (int number = 2; header.stream().anyMatch(unique::equalsIgnoreCase); number++) {
      unique = name + " (" + number + ")";
    }

    return unique;
  }

  /** A column of words for each variable that some row is broken down by. */
  SheetColumns<R> variables(CodeLabels labels, Function<R, Slice> slice) {
    var names = new TreeSet<String>();
    rows.forEach(row -> names.addAll(slice.apply(row).codes().keySet()));
    for (String name : names) {
      text(
          labels.variable(name),
          row -> {
            String code = slice.apply(row).codes().get(name);
            return code == null ? Words.TOTAL.in(language) : labels.label(name, code);
          });
    }

    return this;
  }

  /** A column of numbers; none where no row has one. */
  SheetColumns<R> number(Labels name, String column, Function<R, ObsStatus> status) {
    return numbers.has(rows, column)
        ? text(name, row -> numbers.number(row, column, status.apply(row)))
        : this;
  }

  /**
   * The main number, which always has a column, and beside it the mark of uncertain and preliminary
   * ones.
   */
  SheetColumns<R> main(Labels name, String column, Function<R, ObsStatus> status) {
    text(name, row -> numbers.number(row, column, status.apply(row)));
    return text(
        BookWords.MARK,
        row ->
            status.apply(row).hasValue() && !Signs.EXCEL.of(status.apply(row)).isEmpty()
                ? Signs.EXCEL.of(status.apply(row))
                : BookWords.NOTHING.in(language));
  }

  Sheet sheet(String name, String title, List<String> remarks) {
    List<List<Object>> table =
        rows.stream().map(row -> cells.stream().map(cell -> cell.apply(row)).toList()).toList();
    List<String> lines = new ArrayList<>();
    lines.add(BookWords.ONE_TABLE.in(language));
    lines.add(SignLine.of(table, language));
    lines.addAll(remarks);
    return new Sheet(name, title, lines, List.copyOf(header), table);
  }
}
