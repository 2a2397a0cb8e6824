package dk.integrationsbarometer.cells.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What the clusters of a stratum add to two of the finest cells of an indicator, or, without cells,
 * how many clusters there are.
 *
 * @param cells two, or none
 * @param clusters how many
 * @param drawnFrom of how many; nothing where that is not known
 * @param totals the numerator and the denominator of the first cell; nothing without cells
 * @param products numerator by numerator and by denominator, denominator by numerator and by
 *     denominator; nothing without cells
 */
public record ClusterSums(
    String period,
    String stratum,
    List<Cell> cells,
    long clusters,
    List<Long> drawnFrom,
    List<BigDecimal> totals,
    List<BigDecimal> products) {
  private static final int ONE = 3;
  private static final int OTHER = 4;
  private static final int CLUSTERS = 5;
  private static final int DRAWN_FROM = 6;
  private static final int TOTALS = 7;
  private static final int PRODUCTS = 9;
  private static final int END = 13;

  public ClusterSums {
    cells = List.copyOf(cells);
    drawnFrom = List.copyOf(drawnFrom);
    totals = List.copyOf(totals);
    products = List.copyOf(products);
  }

  /**
   * A cell that nothing cuts further.
   *
   * @param groups words of bits, by the number of the indicator's group
   */
  public record Cell(String area, List<Long> groups, String slice) {
    public Cell {
      groups = List.copyOf(groups);
    }
  }

  /** From a row of {@code ClusterColumns}. */
  public static ClusterSums of(Row row) {
    boolean hasCells = !row.isNullAt(ONE);
    return new ClusterSums(
        row.getString(1),
        row.getString(2),
        hasCells ? List.of(cell(row.getStruct(ONE)), cell(row.getStruct(OTHER))) : List.of(),
        row.getLong(CLUSTERS),
        row.isNullAt(DRAWN_FROM) ? List.of() : List.of(row.getLong(DRAWN_FROM)),
        hasCells ? numbers(row, TOTALS, PRODUCTS) : List.of(),
        hasCells ? numbers(row, PRODUCTS, END) : List.of());
  }

  private static Cell cell(Row cell) {
    return new Cell(cell.getString(0), cell.getList(1), cell.getString(2));
  }

  private static List<BigDecimal> numbers(Row row, int from, int to) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      numbers.add(row.getDecimal(i));
    }

    return numbers;
  }
}
