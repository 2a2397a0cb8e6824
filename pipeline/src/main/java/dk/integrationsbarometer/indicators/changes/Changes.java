package dk.integrationsbarometer.indicators.changes;

import dk.integrationsbarometer.indicators.figures.Comparability;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares every figure with that of the period before, of those that were delivered, and with that
 * of the base period. A pooled figure is compared with figures that share no status date with it.
 */
public final class Changes {
  private Changes() {}

  public static List<Change> of(Indicator indicator, Map<FigureKey, Figure> figures) {
    SortedSet<Period> periods = new TreeSet<>();
    figures.keySet().forEach(key -> periods.add(key.period()));
    List<Change> changes = new ArrayList<>();
    for (Figure figure : figures.values()) {
      Period period = figure.key().period();
      List<Figure> points = Trends.points(indicator, figure, figures);
      for (Period base : bases(indicator, period, periods)) {
        Figure earlier = figures.get(figure.key().in(base));
        if (earlier != null) {
          changes.add(
              new Change(
                  figure,
                  earlier,
                  Comparability.of(indicator, base, period),
                  points,
                  Trends.sign(indicator, points)));
        }
      }
    }

    return changes;
  }

  /**
   * The earlier periods that a period is compared with: the base and the newest one before, of
   * those whose figures rest on earlier dates alone.
   */
  public static Set<Period> bases(Indicator indicator, Period period, SortedSet<Period> periods) {
    SortedSet<Period> earlier = periods.headSet(indicator.period().reach(period));
    Set<Period> bases = new LinkedHashSet<>();
    indicator.series().base().filter(earlier::contains).ifPresent(bases::add);
    if (!earlier.isEmpty()) {
      bases.add(earlier.last());
    }

    return bases;
  }
}
