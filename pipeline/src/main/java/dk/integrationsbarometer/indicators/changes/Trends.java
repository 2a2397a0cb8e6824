package dk.integrationsbarometer.indicators.changes;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Uncertainty;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.series.TrendMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The trend that ends with a figure: five periods that follow each other, without a break. Pooled
 * figures share no status date, so that the last of one's periods is just before the first of the
 * next one's.
 */
final class Trends {
  private static final int POINTS = 5;

  private Trends() {}

  /** The figures whose trend it would be, the newest first; none is missing in between. */
  static List<Figure> points(Indicator indicator, Figure newest, Map<FigureKey, Figure> figures) {
    List<Figure> points = new ArrayList<>();
    Figure figure = newest;
    while (figure != null && points.size() < POINTS) {
      points.add(figure);
      figure = figures.get(figure.key().in(figure.key().period().minus(indicator.period().pool())));
    }

    return points;
  }

  static TrendSign sign(Indicator indicator, List<Figure> points) {
    Period last = points.get(0).key().period();
    Period first = points.get(points.size() - 1).key().period();
    if (points.size() < POINTS || indicator.breakBetween(first, last).isPresent()) {
      return TrendSign.CANNOT_BE_SAID;
    }

    List<Optional<Estimate>> oldestFirst = new ArrayList<>();
    for (Figure point : points) {
      oldestFirst.add(
          0, point.interval().map(interval -> new Estimate(point.value().getAsDouble(), interval)));
    }

    return switch (TrendMarker.of(oldestFirst, Uncertainty.confidence(indicator))) {
      case INCREASING -> signed(indicator.direction(), Direction.UP, TrendSign.RISING);
      case DECREASING -> signed(indicator.direction(), Direction.DOWN, TrendSign.FALLING);
      case NO_CLEAR_CHANGE -> TrendSign.NO_CLEAR_CHANGE;
      case CANNOT_BE_CALCULATED -> TrendSign.CANNOT_BE_SAID;
    };
  }

  private static TrendSign signed(Direction wanted, Direction is, TrendSign otherwise) {
    if (wanted == Direction.NONE) {
      return otherwise;
    }

    return wanted == is ? TrendSign.BETTER : TrendSign.WORSE;
  }
}
