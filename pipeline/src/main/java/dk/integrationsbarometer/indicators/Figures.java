package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.Comparison;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.PeriodRule;
import dk.integrationsbarometer.statistics.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * All figures, gaps and changes of one indicator, before anything is hidden.
 *
 * <p>Status dates of a period add up: with 50 employed of 80 on the first date and 54 of 80 on the
 * second the share is 100 * 104 / 160 = 65 per cent, and a count is the mean, here 80. Where the
 * definition pools periods, the status dates of all of them add up in the same way.
 *
 * @param gaps between groups, and those against the other indicator
 * @param gradients over ordered classes, one for each total
 * @param benchmarks of the home municipality against other areas; the reference of each is an area
 * @param goals where the targets of the definition stand in one municipality
 * @param against the figures of the indicator that this one is compared with
 */
public record Figures(
    Indicator indicator,
    List<Figure> figures,
    List<Gap> gaps,
    List<Change> changes,
    List<SocialGradient> gradients,
    List<Gap> benchmarks,
    List<Goal> goals,
    Optional<Figures> against) {
  public Figures {
    figures = List.copyOf(figures);
    gaps = List.copyOf(gaps);
    changes = List.copyOf(changes);
    gradients = List.copyOf(gradients);
    benchmarks = List.copyOf(benchmarks);
    goals = List.copyOf(goals);
  }

  /** The figures of the complete grid, and the gaps between them. */
  public static Figures of(IndicatorCells cells, Selection selection) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    for (FigureKey key : Grid.keys(cells, selection)) {
      figures.put(key, figure(cells, key));
    }

    return new Figures(
        cells.indicator(),
        List.copyOf(figures.values()),
        gaps(cells, figures),
        Changes.of(cells.indicator(), figures),
        Gradients.of(cells, figures.values()),
        Benchmarks.of(cells, figures.values()),
        List.of(),
        Optional.empty());
  }

  /** The same figures, and how far they are from those of another indicator. */
  public Figures against(Figures other) {
    List<Gap> both = new ArrayList<>(gaps);
    both.addAll(Representation.gaps(this, other));
    return new Figures(
        indicator, figures, both, changes, gradients, benchmarks, goals, Optional.of(other));
  }

  /** The same figures, and where the targets stand in a municipality. */
  public Figures withGoals(String area) {
    return new Figures(
        indicator, figures, gaps, changes, gradients, benchmarks, Goals.of(this, area), against);
  }

  private static List<Gap> gaps(IndicatorCells cells, Map<FigureKey, Figure> figures) {
    List<Gap> gaps = new ArrayList<>();
    Optional<Adjustments> adjustments = Adjustments.of(cells);
    for (Comparison comparison : cells.indicator().comparisons()) {
      Relation relation = relation(cells, comparison);
      boolean apart = relation == Relation.APART;
      for (Figure figure : figures.values()) {
        if (figure.key().group().equals(comparison.group().code())) {
          Figure reference = figures.get(figure.key().of(comparison.reference().code()));
          Optional<Figure> rest =
              relation == Relation.PART
                  ? Optional.of(rest(cells, figure, reference))
                  : Optional.empty();
          Gap gap =
              Gap.of(
                  new Contrast(cells.indicator(), figure, reference, relation, rest),
                  comparison.reference().code());
          gaps.add(
              adjustments
                  .filter(each -> apart && each.concerns(gap))
                  .map(each -> gap.adjusted(each.of(gap)))
                  .orElse(gap));
        }
      }
    }

    return gaps;
  }

  private static Relation relation(IndicatorCells cells, Comparison comparison) {
    if (cells.contained(comparison)) {
      return Relation.PART;
    }

    if (cells.overlapping().contains(comparison)) {
      return Relation.SHARING;
    }

    return cells.indicator().measure().whole() == Measure.Whole.POPULATION
        ? Relation.PARTS_OF_ONE_WHOLE
        : Relation.APART;
  }

  /** The figure of the people of a cell, whether it is one of the grid or not. */
  static Figure figure(IndicatorCells cells, FigureKey key) {
    return figure(cells, key, (each, date) -> at(cells, each, date));
  }

  /** Of the people of a reference that the group is part of, those who are not in the group. */
  private static Figure rest(IndicatorCells cells, Figure group, Figure reference) {
    return figure(
        cells,
        group.key(),
        (key, date) ->
            key.group().equals(CellKey.WHOLE)
                ? at(cells, key, date)
                : at(cells, key.of(reference.key().group()), date).minus(at(cells, key, date)));
  }

  /** The figure of people who are no cell, such as the rest of a whole. */
  static Figure figure(
      IndicatorCells cells, FigureKey key, BiFunction<FigureKey, LocalDate, Sums> own) {
    PeriodRule rule = cells.indicator().period();
    List<LocalDate> dates = rule.datesBehind(key.period());
    if (cells.indicator().isBrokenWithin(key.period())) {
      return Figure.broken(key);
    }

    if (!cells.dates().containsAll(dates)) {
      return Figure.missing(key);
    }

    Counts counts = Counts.of(rule, key.period(), date -> sums(cells, key, date, own));
    var uncertainty = new Uncertainty(cells.indicator());
    OptionalDouble value = Values.of(cells.indicator().measure(), counts.points(), dates.size());
    Optional<Interval> interval =
        value.isPresent() ? uncertainty.of(counts, value.getAsDouble()) : Optional.empty();
    return new Figure(
        key,
        Comparability.SAME,
        Optional.of(counts),
        value,
        interval,
        uncertainty.effectivePersons(counts));
  }

  /** A part of a population is seen together with the whole of it. */
  private static Sums sums(
      IndicatorCells cells,
      FigureKey key,
      LocalDate date,
      BiFunction<FigureKey, LocalDate, Sums> people) {
    Sums own = people.apply(key, date);
    return whole(cells.indicator().measure(), key)
        .map(all -> own.within(people.apply(all, date)))
        .orElse(own);
  }

  /** The population that a figure is a part of, where the measure is such a part. */
  static Optional<FigureKey> whole(Measure measure, FigureKey key) {
    return switch (measure.whole()) {
      case OWN -> Optional.empty();
      case ALL_CLASSES -> measure.over().map(variable -> key.without(variable.name()));
      case POPULATION -> Optional.of(key.of(CellKey.WHOLE));
    };
  }

  static Sums at(IndicatorCells cells, FigureKey key, LocalDate date) {
    return cells.at(new CellKey(date, key.area(), key.group(), key.slice().text()));
  }
}
