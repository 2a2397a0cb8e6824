package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.Comparison;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Measure;
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

    return new Figures(
        cells.indicator(), List.copyOf(figures.values()), gaps(cells.indicator(), figures));
  }

  private static List<Gap> gaps(Indicator indicator, Map<FigureKey, Figure> figures) {
    List<Gap> gaps = new ArrayList<>();
    for (Comparison comparison : indicator.comparisons()) {
      for (Figure figure : figures.values()) {
        if (figure.key().group().equals(comparison.group().code())) {
          FigureKey reference = figure.key().of(comparison.reference().code());
          gaps.add(new Gap(figure, figures.get(reference)));
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

    return new Figure(
        key,
        Optional.of(counts),
        value(cells.indicator().measure(), counts.points(), dates.size()));
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
