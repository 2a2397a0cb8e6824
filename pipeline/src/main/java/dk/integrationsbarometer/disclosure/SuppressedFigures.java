package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an indicator's policy does not allow to be known.
 *
 * @param figures those of the indicator that are hidden
 * @param people figures of the same people, of any indicator, that hide how many they are about
 */
record SuppressedFigures(
    Indicator indicator, Map<FigureKey, Suppressed> figures, Set<FigureKey> people) {
  SuppressedFigures {
    figures = Map.copyOf(figures);
    people = Set.copyOf(people);
  }

  boolean holds(FigureKey key) {
    return figures.containsKey(key);
  }

  /**
   * Whether the figure of a class of these people is hidden, for whatever reason: a number that is
   * worked out of the classes would help to find it.
   *
   * @param variables whose classes, or crossings of classes, the number rests on
   */
  boolean holdsClass(FigureKey of, Set<String> variables) {
    return Stream.concat(figures.keySet().stream(), people.stream())
        .filter(key -> key.period().equals(of.period()) && key.area().equals(of.area()))
        .filter(key -> key.group().equals(of.group()))
        .map(key -> key.slice().codes().keySet())
        .anyMatch(cut -> !cut.isEmpty() && variables.containsAll(cut));
  }

  /**
   * Whether the figure that a gap between classes rests on is hidden: that of the other class, or
   * of all. The others are hidden with all; and when they would be by themselves.
   */
  boolean holdsBehind(Gap gap, ClassReference reference) {
    FigureKey key = gap.group().key();
    return holds(key.cut(reference.behind(key.slice())))
        || (reference.isRest() && holds(gap.reference()));
  }

  /** Whether a figure is hidden, or would be if it were one of the indicator's. */
  boolean holds(Figure figure) {
    return holds(figure.key()) || figure.counts().filter(this::holds).isPresent();
  }

  /** Whether a number that rests on these people would be hidden. */
  boolean holds(PeopleCounts people) {
    return hiding(people).isPresent();
  }

  /** Whether so few people are these that not even their number may be known. */
  boolean isFew(PeopleCounts people) {
    return hiding(people).filter(Suppressed.EVERYTHING::equals).isPresent();
  }

  private Optional<Suppressed> hiding(PeopleCounts people) {
    return SmallNumbers.hiding(people, indicator.measure(), indicator.disclosure());
  }
}
