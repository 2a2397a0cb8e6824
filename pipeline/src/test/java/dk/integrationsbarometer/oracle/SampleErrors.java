package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How sure a survey's figures are, from the rows themselves: the weights of each cluster are made a
 * little larger and smaller, everything is computed anew, and how much the figure moves is what the
 * cluster adds to it (its linearised residuals). Clusters are compared within their strata.
 */
public final class SampleErrors {
  private static final BigDecimal STEP = new BigDecimal("0.0001");

  private final Indicator indicator;
  private final List<Example.Row> rows;
  private final String cluster;
  private final Map<String, Double> sampled;

  /** What a figure is, given all rows. */
  public interface Wanted extends ToDoubleFunction<ReferenceFigures> {}

  /**
   * Errors.
   *
   * @param cluster its column
   * @param sampled the part of a stratum's clusters that was drawn, 0 for those left out
   */
  public SampleErrors(
      Indicator indicator, RegisterRows rows, String cluster, Map<String, Double> sampled) {
    this.indicator = indicator;
    this.rows = rows.of(indicator.unit().id());
    this.cluster = cluster;
    this.sampled = Map.copyOf(sampled);
  }

  public static double adjusted(
      ReferenceFigures figures, ReferenceFigures.Key key, String reference) {
    return AdjustedReference.gap(figures, key, reference).orElseThrow();
  }

  public double value(Wanted wanted) {
    return wanted.applyAsDouble(figures("", "", BigDecimal.ZERO));
  }

  public double error(Wanted wanted) {
    return Math.sqrt(covariance(wanted, wanted));
  }

  public double covariance(Wanted one, Wanted other) {
    double sum = 0;
    for (Map.Entry<String, List<String>> stratum : clusters().entrySet()) {
      List<Double> first = moves(one, stratum.getKey(), stratum.getValue());
      List<Double> second = moves(other, stratum.getKey(), stratum.getValue());
      double m = first.size();
      double products = 0;
      for (int i = 0; i < m; i++) {
        products += (first.get(i) - mean(first)) * (second.get(i) - mean(second));
      }

      sum += (1 - sampled.getOrDefault(stratum.getKey(), 0.0)) * m / (m - 1) * products;
    }

    return sum;
  }

  private static double mean(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
  }

  private Map<String, List<String>> clusters() {
    Map<String, List<String>> clusters = new TreeMap<>();
    for (Example.Row row : rows) {
      List<String> known = clusters.computeIfAbsent(text(row, "AMT"), key -> new ArrayList<>());
      if (!known.contains(text(row, cluster))) {
        known.add(text(row, cluster));
      }
    }

    return clusters;
  }

  private List<Double> moves(Wanted wanted, String stratum, List<String> clusters) {
    List<Double> moves = new ArrayList<>();
    for (String cluster : clusters) {
      double up = wanted.applyAsDouble(figures(stratum, cluster, STEP));
      double down = wanted.applyAsDouble(figures(stratum, cluster, STEP.negate()));
      moves.add((up - down) / (2 * STEP.doubleValue()));
    }

    return moves;
  }

  private ReferenceFigures figures(String stratum, String changing, BigDecimal more) {
    List<Example.Row> changed = new ArrayList<>();
    for (Example.Row row : rows) {
      Map<String, Object> values = new HashMap<>(row.values());
      if (text(row, "AMT").equals(stratum) && text(row, cluster).equals(changing)) {
        values.computeIfPresent(
            "VAEGT", (name, weight) -> ((BigDecimal) weight).multiply(BigDecimal.ONE.add(more)));
      }

      changed.add(new Example.Row(row.reference(), values));
    }

    return ReferenceFigures.of(indicator, new RegisterRows(Map.of(indicator.unit().id(), changed)));
  }

  private static String text(Example.Row row, String column) {
    return String.valueOf(row.values().get(column));
  }
}
