package dk.integrationsbarometer.results;

import dk.integrationsbarometer.model.Labels;
import java.util.Comparator;
import java.util.List;

/**
 * What a published code means.
 *
 * @param list the column in which the code stands, or the name before {@code =} in {@code
 *     breakdown}; in the list {@code breakdown} the codes are those names themselves
 * @param sortOrder where the code stands among those of its list, counted from 1
 */
public record CodeRow(String list, String code, Labels label, int sortOrder)
    implements Comparable<CodeRow> {
  static final String TABLE = "codes";
  static final String LIST = "list";
  static final String CODE = "code";
  static final String LABEL_DA = "label_da";
  static final String LABEL_EN = "label_en";
  static final String SORT_ORDER = "sort_order";

  static final List<Column<CodeRow>> COLUMNS =
      List.of(
          Column.text(LIST, CodeRow::list),
          Column.text(CODE, CodeRow::code),
          Column.text(LABEL_DA, row -> row.label().da()),
          Column.text(LABEL_EN, row -> row.label().en()),
          Column.number(SORT_ORDER, CodeRow::sortOrder));

  private static final Comparator<CodeRow> ORDER =
      Comparator.comparing(CodeRow::list).thenComparingInt(CodeRow::sortOrder);

  static CodeRow read(StoredRow row) {
    return new CodeRow(
        row.text(LIST),
        row.text(CODE),
        new Labels(row.text(LABEL_DA), row.text(LABEL_EN)),
        Math.toIntExact(row.number(SORT_ORDER)));
  }

  @Override
  public int compareTo(CodeRow other) {
    return ORDER.compare(this, other);
  }
}
