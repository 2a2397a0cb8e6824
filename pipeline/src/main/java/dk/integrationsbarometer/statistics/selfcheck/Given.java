package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import java.util.Arrays;
import java.util.Map;

/**
 * What a published figure is computed from.
 *
 * @param row a row of {@code examples.csv}
 */
record Given(Map<String, String> row) {
  Given {
    row = Map.copyOf(row);
  }

  Confidence confidence() {
    return new Confidence(Double.parseDouble(row.get("confidence")));
  }

  /** One of the row's numbers, counted from 0. */
  double number(int index) {
    return Double.parseDouble(row.get("numbers").split(" ", -1)[index]);
  }

  int count(int index) {
    return Math.toIntExact(Math.round(number(index)));
  }

  /** The numbers of one of the row's columns, counted from 0. */
  double[] column(int index) {
    return columns()[index];
  }

  /** The numbers of all the row's columns, taken from its table. */
  double[][] columns() {
    PublishedTable table = PublishedTable.read(row.get("table"));
    return Arrays.stream(row.get("columns").split(" ", -1))
        .map(table::column)
        .toArray(double[][]::new);
  }
}
