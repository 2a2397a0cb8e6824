package dk.integrationsbarometer.statistics.regression;

/**
 * All that a linear regression needs to know of people: the sums of the products of their columns
 * {@code x} and their value {@code y}. Sums of two groups of people are added up, so they can be
 * made of cells. The first column is 1 for everyone.
 */
public final class CrossProducts {
  private final double[][] columns;
  private final double[] values;
  private final double squares;

  private CrossProducts(double[][] columns, double[] values, double squares) {
    this.columns = columns;
    this.values = values;
    this.squares = squares;
  }

  /** Of nobody yet; the first of the columns is the one that is 1 for everyone. */
  public static CrossProducts ofNobody(int columns) {
    return new CrossProducts(new double[columns][columns], new double[columns], 0);
  }

  /**
   * With some more people, who are alike in all columns.
   *
   * @param x their columns, the first of them 1
   * @param people how many they are, or the sum of their weights
   * @param sum of their values; where a share is asked for, how many of them the condition holds
   *     for
   * @param ofSquares the sum of their values' squares; where a share is asked for the same as
   *     {@code sum}
   */
  public CrossProducts plus(double[] x, double people, double sum, double ofSquares) {
    if (x.length != columns() || x[0] != 1) {
      throw new IllegalArgumentException(
          "Invalid columns: " + x.length + " beginning with " + x[0] + ", not " + columns());
    }

    double[][] more = new double[columns()][columns()];
    double[] moreValues = new double[columns()];
    for (int i = 0; i < columns(); i++) {
      moreValues[i] = values[i] + x[i] * sum;
      for (int j = 0; j < columns(); j++) {
        more[i][j] = columns[i][j] + x[i] * x[j] * people;
      }
    }

    return new CrossProducts(more, moreValues, squares + ofSquares);
  }

  /** These and other people together. */
  public CrossProducts plus(CrossProducts others) {
    if (others.columns() != columns()) {
      throw new IllegalArgumentException(
          "Invalid columns: " + others.columns() + ", not " + columns());
    }

    double[][] more = new double[columns()][columns()];
    double[] moreValues = new double[columns()];
    for (int i = 0; i < columns(); i++) {
      moreValues[i] = values[i] + others.values[i];
      for (int j = 0; j < columns(); j++) {
        more[i][j] = columns[i][j] + others.columns[i][j];
      }
    }

    return new CrossProducts(more, moreValues, squares + others.squares);
  }

  /** The same people with one more column, the last, that has this number for all of them. */
  public CrossProducts with(double number) {
    int size = columns();
    double[][] more = new double[size + 1][size + 1];
    double[] moreValues = new double[size + 1];
    for (int i = 0; i < size; i++) {
      System.arraycopy(columns[i], 0, more[i], 0, size);
      more[i][size] = number * columns[0][i];
      more[size][i] = more[i][size];
      moreValues[i] = values[i];
    }

    more[size][size] = number * number * people();
    moreValues[size] = size == 0 ? 0 : number * values[0];
    return new CrossProducts(more, moreValues, squares);
  }

  public int columns() {
    return values.length;
  }

  /** How many people, or the sum of their weights. */
  public double people() {
    return columns[0][0];
  }

  /** Sum of the product of two columns. */
  public double product(int one, int other) {
    return columns[one][other];
  }

  /** Sum of the product of a column and the value. */
  public double value(int column) {
    return values[column];
  }

  /** Sum of the squares of the value. */
  public double squares() {
    return squares;
  }

  /** The mean of a column; not a number when there is nobody. */
  public double mean(int column) {
    return columns[0][column] / people();
  }

  /** The mean of the value; not a number when there is nobody. */
  public double meanValue() {
    return values[0] / people();
  }
}
