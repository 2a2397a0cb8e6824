package dk.integrationsbarometer.statistics;

/**
 * Splits the difference of two rates when the populations are classified by two variables at once,
 * such as age and sex.
 */
public final class CrossClassified {
  private CrossClassified() {}

  /**
   * The three parts of a difference, second minus first.
   *
   * @param rows what the different composition by the row's variable accounts for
   * @param columns the same for the column's variable
   * @param rate what the different rates in the same cells account for
   */
  public record Parts(double rows, double columns, double rate) {
    /** The difference of the crude rates. */
    public double total() {
      return rows + columns + rate;
    }
  }

  /**
   * Das Gupta 1993 (Standardization and decomposition of rates, US Census P23-186), chapter 5: a
   * cell's share of the population is the product of {@code a = sqrt(n_ij / n_.j * n_i. / n)},
   * which the rows' variable drives, and {@code b = sqrt(n_ij / n_i. * n_.j / n)}, which the
   * columns' drives. With {@code r} as the mean of the two rates, the rows' part is {@code sum(r
   * (b1 + b2) / 2 (a2 - a1))}, the columns' {@code sum(r (a1 + a2) / 2 (b2 - b1))}. The split
   * weighs the effect of composition; it is not the average over the orders in which three factors
   * can be exchanged.
   *
   * <p>Death rates of the United States 1970 and 1985 by race and age: race 0.0197749, age
   * 1.5217347, rate -2.2277254 of -0.6862158 per 1000.
   *
   * @param second has the rows and columns of the first
   */
  public static Parts of(CrossTable first, CrossTable second) {
    double rows = 0;
    double columns = 0;
    double rate = 0;
    for (int i = 0; i < first.rows(); i++) {
      for (int j = 0; j < first.columns(); j++) {
        double r = (first.rate(i, j) + second.rate(i, j)) / 2;
        double a1 = byRow(first, i, j);
        double a2 = byRow(second, i, j);
        double b1 = byColumn(first, i, j);
        double b2 = byColumn(second, i, j);
        rows += r * (b1 + b2) / 2 * (a2 - a1);
        columns += r * (a1 + a2) / 2 * (b2 - b1);
        rate += (second.rate(i, j) - first.rate(i, j)) * (a1 * b1 + a2 * b2) / 2;
      }
    }

    return new Parts(rows, columns, rate);
  }

  private static double byRow(CrossTable table, int row, int column) {
    double size = table.size(row, column);
    return size == 0
        ? 0
        : Math.sqrt(size / table.ofColumn(column) * table.ofRow(row) / table.total());
  }

  private static double byColumn(CrossTable table, int row, int column) {
    double size = table.size(row, column);
    return size == 0
        ? 0
        : Math.sqrt(size / table.ofRow(row) * table.ofColumn(column) / table.total());
  }
}
