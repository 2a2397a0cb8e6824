package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.Comparison;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.statistics.Interval;
import dk.integrationsbarometer.statistics.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All figures and gaps of one indicator, before anything is hidden.
 *
 * <p>Status dates of a period add up: with 50 employed of 80 on the first date and 54 of 80 on the
 * second the share is 100 * 104 / 160 = 65 per cent, and a count is the mean, here 80.
 */
public record Figures(Indicator indicator, List<Figure> figures, List<Gap> gaps) {
  public Figures {
    figures = List.copyOf(figures);
    gaps = List.copyOf(gaps);
  }

  /** The figures of the complete grid, and the gaps between them. */
  public static Figures of(IndicatorCells cells, Selection selection) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    for (FigureKey key : Grid.keys(cells, selection)) {
      figures.put(key, figure(cells, key));
    }

    return new Figures(cells.indicator(), List.copyOf(figures.values()), gaps(cells, figures));
  }

  private static List<Gap> gaps(IndicatorCells cells, Map<FigureKey, Figure> figures) {
    List<Gap> gaps = new ArrayList<>();
    for (Comparison comparison : cells.indicator().comparisons()) {
      boolean apart = !cells.overlapping().contains(comparison);
      for (Figure figure : figures.values()) {
        if (figure.key().group().equals(comparison.group().code())) {
          Figure reference = figures.get(figure.key().of(comparison.reference().code()));
          gaps.add(
              new Gap(
                  figure,
                  reference,
                  apart ? interval(cells, figure, reference) : Optional.empty()));
        }
      }
    }

    return gaps;
  }

  private static Figure figure(IndicatorCells cells, FigureKey key) {
    List<LocalDate> dates = cells.indicator().period().datesIn(key.period());
    if (!cells.dates().containsAll(dates)) {
      return Figure.missing(key);
    }

    Counts counts = Counts.NOBODY;
    for (LocalDate date : dates) {
      counts = counts.plus(sums(cells, key, date));
    }

    OptionalDouble value = value(cells.indicator().measure(), counts.points(), dates.size());
    Optional<Interval> interval =
        value.isPresent()
            ? new Uncertainty(cells.indicator()).of(counts, value.getAsDouble())
            : Optional.empty();
    return new Figure(key, Optional.of(counts), value, interval);
  }

  private static Optional<Interval> interval(IndicatorCells cells, Figure group, Figure reference) {
    boolean both = group.value().isPresent() && reference.value().isPresent();
    return both
        ? new Uncertainty(cells.indicator())
            .ofGap(group.counts().orElseThrow(), reference.counts().orElseThrow())
        : Optional.empty();
  }

  private static Sums sums(IndicatorCells cells, FigureKey key, LocalDate date) {
    return cells.at(new CellKey(date, key.area(), key.group(), key.slice().text()));
  }

  private static OptionalDouble value(Measure measure, Sums points, int dates) {
    return measure instanceof Measure.Count
        ? Ratio.quotient((double) points.numerator(), dates)
        : Ratio.perCent(points.numerator(), points.denominator());
  }
}
