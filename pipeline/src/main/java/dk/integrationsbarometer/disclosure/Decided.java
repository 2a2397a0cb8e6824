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
        Set<String> keys = keys(numbers.get(key));
        boolean isSmall = small.contains(key) || keys.stream().anyMatch(candidates::isSmall);
        boolean isExposed = keys.stream().anyMatch(this::isExposed);
        decided.add(decided(key, isSmall ? Verdict.PRIMARY : Verdict.SECONDARY, isExposed));
      } else if (figure.value().isPresent()) {
        decided.add(decided(key, Verdict.PUBLISHED, false));
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

  private boolean isExposed(String key) {
    return candidates.wasPublished(key) || pattern.exposed().contains(key);
  }
}
