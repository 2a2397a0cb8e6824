package dk.integrationsbarometer.indicators.gradients;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.Expected;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.GradientRule;
import dk.integrationsbarometer.model.indicators.Slice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The gradients of an indicator's totals, from the cells of the ordered classes. */
public final class Gradients {
  private final IndicatorCells cells;
  private final GradientRule rule;

  private Gradients(IndicatorCells cells, GradientRule rule) {
    this.cells = cells;
    this.rule = rule;
  }

  /** One for each total; nothing when the indicator does not ask for gradients. */
  public static List<SocialGradient> of(
      IndicatorCells cells, Collection<Figure> figures, Expected expected) {
    Optional<Gradients> gradients =
        cells.indicator().gradient().map(rule -> new Gradients(cells, rule));
    return figures.stream()
        .filter(figure -> figure.key().slice().equals(Slice.TOTAL))
        .flatMap(figure -> gradients.map(each -> each.gradient(figure, expected)).stream())
        .toList();
  }

  private SocialGradient gradient(Figure total, Expected expected) {
    return expected.isFiguresAlone(cells.indicator().period(), total.key().period())
        ? SocialGradient.missing(total.key(), rule.over().name())
        : gradient(total);
  }

  private SocialGradient gradient(Figure total) {
    return new SocialGradient(
        total,
        rule.over().name(),
        rule.order().stream()
            .map(code -> new CellFigures(cells).figure(inClass(total.key(), code)))
            .filter(figure -> figure.value().isPresent())
            .toList(),
        new CellFigures(cells).figure(total.key(), this::left));
  }

  private FigureKey inClass(FigureKey total, String code) {
    return total.with(rule.over().name(), code);
  }

  private Sums left(FigureKey total, LocalDate date) {
    Sums left = new CellFigures(cells).at(total, date);
    for (String code : rule.order()) {
      left = left.minus(new CellFigures(cells).at(inClass(total, code), date));
    }

    return left;
  }
}
