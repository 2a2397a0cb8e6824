package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.adjusted.Adjustments;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.Expected;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.ClassGaps;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.gaps.GapIntervals;
import dk.integrationsbarometer.indicators.gaps.Overlap;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What separates the groups of an indicator and their classes, as its comparisons ask. */
final class Gaps {
  private Gaps() {}

  static List<Gap> of(IndicatorCells cells, Map<FigureKey, Figure> figures, Expected expected) {
    List<Gap> gaps = new ArrayList<>();
    Optional<Adjustments> adjustments = Adjustments.of(cells);
    for (Comparison comparison : cells.indicator().comparisons()) {
      Overlap relation = relation(cells, comparison);
      boolean apart = relation == Overlap.APART;
      for (Figure figure : figures.values()) {
        if (figure.key().group().equals(comparison.group().code())) {
          Figure reference = figures.get(figure.key().of(comparison.reference().code()));
          Optional<Figure> rest =
              relation == Overlap.PART
                  ? Optional.of(rest(cells, figure, reference))
                  : Optional.empty();
          Gap gap =
              Gap.of(
                  new GapIntervals(cells.indicator(), figure, reference, relation, rest),
                  comparison.reference().code());
          gaps.add(
              adjustments
                  .filter(each -> apart && each.concerns(gap))
                  .map(each -> adjusted(cells, each, gap, expected))
                  .orElse(gap));
        }
      }
    }

    gaps.addAll(ClassGaps.of(cells, figures));
    return gaps;
  }

  private static Gap adjusted(
      IndicatorCells cells, Adjustments adjustments, Gap gap, Expected expected) {
    return expected.isFiguresAlone(cells.indicator().period(), gap.group().key().period())
        ? gap.notAdjusted()
        : gap.adjusted(adjustments.of(gap));
  }

  private static Overlap relation(IndicatorCells cells, Comparison comparison) {
    if (cells.contained(comparison)) {
      return Overlap.PART;
    }

    if (cells.overlapping().contains(comparison)) {
      return Overlap.SHARING;
    }

    return cells.indicator().measure().whole() == Measure.Whole.POPULATION
        ? Overlap.PARTS_OF_ONE_WHOLE
        : Overlap.APART;
  }

  /** Of the people of a reference that the group is part of, those who are not in the group. */
  private static Figure rest(IndicatorCells cells, Figure group, Figure reference) {
    var people = new CellFigures(cells);
    return people.figure(
        group.key(),
        (key, date) ->
            key.group().equals(CellKey.WHOLE)
                ? people.at(key, date)
                : people.at(key.of(reference.key().group()), date).minus(people.at(key, date)));
  }
}
