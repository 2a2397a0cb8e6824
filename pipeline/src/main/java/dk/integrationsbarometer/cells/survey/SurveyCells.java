package dk.integrationsbarometer.cells.survey;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the cells of one indicator vary together from sample to sample, for a survey whose register
 * says how its people were drawn. The numerator and the denominator of each of the finest cells are
 * two totals, with numbers of their own. Periods are samples independent of each other; within one
 * a cluster is the same on all status dates.
 */
public final class SurveyCells {
  private final List<Finest> cells;
  private final Map<Period, ClusterTotals> samples;
  private final Map<List<Period>, ClusterTotals> pooled = new LinkedHashMap<>();

  /**
   * A cell that nothing cuts further.
   *
   * @param groups those that all of its people are in
   * @param codes by variable
   */
  record Finest(Period period, String area, Set<String> groups, Map<String, String> codes) {
    Finest {
      groups = Set.copyOf(groups);
      codes = Map.copyOf(codes);
    }

    private boolean isIn(String group, Slice slice) {
      return (group.equals(CellKey.WHOLE) || groups.contains(group))
          && codes.entrySet().containsAll(slice.codes().entrySet());
    }
  }

  /**
   * The cells in the order of their numbers.
   *
   * @param samples by period
   */
  SurveyCells(List<Finest> cells, Map<Period, ClusterTotals> samples) {
    this.cells = List.copyOf(cells);
    this.samples = new LinkedHashMap<>(samples);
  }

  /** The samples of some periods; of the same periods always the same. */
  public ClusterTotals sample(List<Period> periods) {
    return pooled.computeIfAbsent(
        List.copyOf(periods),
        span ->
            ClusterTotals.together(
                span.stream().filter(samples::containsKey).map(samples::get).toList()));
  }

  /** The sample of each period. */
  public Map<Period, ClusterTotals> samples() {
    return Collections.unmodifiableMap(samples);
  }

  /** The numbers of the finest cells of which a figure is made. */
  public List<Integer> cells(List<Period> periods, String area, String group, Slice slice) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Finest cell = cells.get(i);
      if (periods.contains(cell.period()) && cell.area().equals(area) && cell.isIn(group, slice)) {
        found.add(i);
      }
    }

    return found;
  }

  /** The total of a cell's numerator. */
  public static int numerator(int cell) {
    return 2 * cell;
  }

  /** The total of a cell's denominator. */
  public static int denominator(int cell) {
    return 2 * cell + 1;
  }
}
