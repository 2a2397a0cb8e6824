package dk.integrationsbarometer.statistics;

import java.util.Arrays;

/** A population by two variables, rows and columns, with a rate in each cell. */
public final class CrossTable {
  private final double[][] sizes;
  private final double[][] rates;

  private CrossTable(double[][] sizes, double[][] rates) {
    this.sizes = sizes;
    this.rates = rates;
  }

  /**
   * Rows of equal length.
   *
   * @param sizes people in each cell, not negative
   * @param rates the rate in each cell; in an empty cell any number, best the other population's
   */
  public static CrossTable of(double[][] sizes, double[][] rates) {
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i].length != sizes[0].length || rates[i].length != sizes[0].length) {
        throw new IllegalArgumentException("Invalid table: row " + i + " has another length");
      }

      for (double size : sizes[i]) {
        if (!(size >= 0)) {
          throw new IllegalArgumentException("Invalid table: " + size + " people in row " + i);
        }
      }
    }

    return new CrossTable(copy(sizes), copy(rates));
  }

  int rows() {
    return sizes.length;
  }

  int columns() {
    return sizes.length == 0 ? 0 : sizes[0].length;
  }

  double size(int row, int column) {
    return sizes[row][column];
  }

  double rate(int row, int column) {
    return rates[row][column];
  }

  double total() {
    return Arrays.stream(sizes).flatMapToDouble(Arrays::stream).sum();
  }

  double ofRow(int row) {
    return Arrays.stream(sizes[row]).sum();
  }

  double ofColumn(int column) {
    return Arrays.stream(sizes).mapToDouble(row -> row[column]).sum();
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }
}
