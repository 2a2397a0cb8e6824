package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.protection.Pattern;
import dk.integrationsbarometer.protection.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells why the figures of an indicator are hidden: for those who answer for it, and for nobody
 * else.
 *
 * @param hidden how much of each figure is
 */
record Decided(
    CountedIndicator counted,
    Map<FigureKey, Suppressed> hidden,
    UnitCandidates candidates,
    Pattern pattern) {
  /** Of the figures with a number, as the grid has them. */
  List<DecidedFigure> of(List<UnitCandidates.FigureNumbers> figures) {
    Map<FigureKey, UnitCandidates.FigureNumbers> numbers =
        figures.stream()
            .collect(Collectors.toMap(UnitCandidates.FigureNumbers::key, Function.identity()));
    Set<FigureKey> small = SmallNumbers.of(counted.figures()).keySet();
    List<DecidedFigure> decided = new ArrayList<>();
    for (Figure figure : counted.figures().figures()) {
      FigureKey key = figure.key();
      if (hidden.containsKey(key)) {
        UnitCandidates.FigureNumbers own = numbers.get(key);
        boolean isSmall = small.contains(key) || keys(own).stream().anyMatch(candidates::isSmall);
        decided.add(decided(key, isSmall ? Verdict.PRIMARY : Verdict.SECONDARY, isExposed(own)));
      } else if (figure.value().isPresent()) {
        decided.add(decided(key, Verdict.PUBLISHED, small.contains(key)));
      }
    }

    return decided;
  }

  private DecidedFigure decided(FigureKey key, Verdict verdict, boolean isExposed) {
    return new DecidedFigure(
        counted.indicator().unit().id(), counted.indicator().id(), key, verdict, isExposed);
  }

  /** The numbers that are hidden of a figure. */
  private Set<String> keys(UnitCandidates.FigureNumbers figure) {
    Set<String> keys = new LinkedHashSet<>();
    if (hidden.get(figure.key()) == Suppressed.EVERYTHING) {
      keys.addAll(figure.people());
    }
    figure.value().ifPresent(keys::add);
    return keys;
  }

  /**
   * Of several dates that a figure rests on, one may be hidden and others not: nobody prints them.
   */
  private boolean isExposed(UnitCandidates.FigureNumbers figure) {
    return keys(figure).stream().anyMatch(pattern.exposed()::contains)
        || keys(figure).stream().filter(candidates::isSmall).anyMatch(candidates::wasPublished)
        || figure.value().filter(candidates::wasPublished).isPresent();
  }
}
