package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.changes.Change;
import dk.integrationsbarometer.indicators.changes.Changes;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.Expected;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Grid;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.indicators.gaps.Benchmarks;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.indicators.gradients.Gradients;
import dk.integrationsbarometer.indicators.gradients.SocialGradient;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * All figures, gaps and changes of one indicator, before anything is hidden.
 *
 * <p>Status dates of a period add up: with 50 employed of 80 on the first date and 54 of 80 on the
 * second the share is 100 * 104 / 160 = 65 per cent, and a count is the mean, here 80. Where the
 * definition pools periods, the status dates of all of them add up in the same way.
 *
 * @param dates the status dates that were delivered with all that the indicator needs
 * @param gaps between groups, those between classes within a group, and those against the other
 *     indicator
 * @param gradients over ordered classes, one for each total
 * @param benchmarks of the home municipality against other areas; the reference of each is an area
 * @param goals where the targets of the definition stand in one municipality
 * @param against the figures of the indicator that this one is compared with
 */
public record Figures(
    Indicator indicator,
    SortedSet<LocalDate> dates,
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

  /** The figures of all that was delivered, and the gaps between them. */
  public static Figures of(IndicatorCells cells, Selection selection) {
    return of(cells, selection, Expected.NOTHING);
  }

  /** The figures of the complete grid, and the gaps between them. */
  public static Figures of(IndicatorCells cells, Selection selection, Expected expected) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    var people = new CellFigures(cells);
    for (FigureKey key : Grid.keys(cells, selection, expected)) {
      figures.put(key, people.figure(key));
    }

    return new Figures(
        cells.indicator(),
        cells.dates(),
        List.copyOf(figures.values()),
        Gaps.of(cells, figures, expected),
        Changes.of(cells.indicator(), figures),
        Gradients.of(cells, figures.values(), expected),
        Benchmarks.of(cells, figures.values()),
        List.of(),
        Optional.empty());
  }

  /** The same figures, and how far they are from those of another indicator. */
  public Figures against(Figures other) {
    List<Gap> both = new ArrayList<>(gaps);
    both.addAll(Representation.gaps(this, other));
    return new Figures(
        indicator, dates, figures, both, changes, gradients, benchmarks, goals, Optional.of(other));
  }

  /** The same figures, and where the targets stand in a municipality. */
  public Figures withGoals(String area) {
    return new Figures(
        indicator,
        dates,
        figures,
        gaps,
        changes,
        gradients,
        benchmarks,
        Goals.of(this, area),
        against);
  }
}
