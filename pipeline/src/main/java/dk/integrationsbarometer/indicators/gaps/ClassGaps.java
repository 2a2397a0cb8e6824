package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.ClassReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What separates the classes of a breakdown within each group. Two classes have nobody in common.
 * All of the group have the class among them, so there the interval rests on the others: class less
 * total is (1 - w) times class less rest, w being the class's part of the denominator of the total.
 */
public final class ClassGaps {
  private final IndicatorCells cells;
  private final Map<FigureKey, Figure> figures;

  private ClassGaps(IndicatorCells cells, Map<FigureKey, Figure> figures) {
    this.cells = cells;
    this.figures = figures;
  }

  /**
   * A gap for each figure of a class that is compared, whatever else it is cut by; none where the
   * figures have no class or total to compare it with.
   */
  public static List<Gap> of(IndicatorCells cells, Map<FigureKey, Figure> figures) {
    var classes = new ClassGaps(cells, figures);
    List<Gap> gaps = new ArrayList<>();
    for (ClassComparison comparison : cells.indicator().classComparisons()) {
      for (Figure figure : figures.values()) {
        String code = figure.key().slice().codes().get(comparison.over().name());
        if (comparison.code().equals(code)) {
          classes.gap(figure, comparison.reference()).ifPresent(gaps::add);
        }
      }
    }

    return gaps;
  }

  private Optional<Gap> gap(Figure own, ClassReference reference) {
    FigureKey key = own.key();
    return Optional.ofNullable(figures.get(key.cut(reference.behind(key.slice()))))
        .map(behind -> Gap.of(contrast(own, behind, reference), reference.text()));
  }

  private GapIntervals contrast(Figure own, Figure behind, ClassReference reference) {
    if (reference.isRest()) {
      return contrast(own, rest(own, reference), apart(), Optional.empty());
    }

    if (!reference.isTotal()) {
      return contrast(own, behind, apart(), Optional.empty());
    }

    // Of numbers with an error each, the rest cannot be worked out.
    return apart() == Overlap.APART && cells.indicator().disclosure().method().isExact()
        ? contrast(own, behind, Overlap.AREA, Optional.of(rest(own, reference)))
        : contrast(own, behind, Overlap.SHARING, Optional.empty());
  }

  /** Where several rows can be one person's, that person can be in several classes. */
  private Overlap apart() {
    return cells.indicator().unit().register().person().isPresent()
        ? Overlap.SHARING
        : Overlap.APART;
  }

  private GapIntervals contrast(Figure own, Figure other, Overlap relation, Optional<Figure> rest) {
    return new GapIntervals(cells.indicator(), own, other, relation, rest);
  }

  /** All of the group but the class, in the same slice otherwise. */
  private Figure rest(Figure own, ClassReference reference) {
    String variable = reference.variable();
    String code = own.key().slice().codes().get(variable);
    var people = new CellFigures(cells);
    return people.figure(
        own.key().with(variable, ClassReference.REST),
        (key, date) ->
            people
                .at(key.without(variable), date)
                .minus(people.at(key.with(variable, code), date)));
  }
}
