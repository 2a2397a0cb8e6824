package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.gaps.GapIntervals;
import dk.integrationsbarometer.indicators.gaps.Overlap;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A group's share of one population against its share of another: with 12.2 per cent of the
 * employees and 10.9 per cent of the labour force, the difference is 1.3 percentage points and the
 * ratio 1.12.
 *
 * <p>A slice is compared with the same slice of the other population as far as that is cut by the
 * same variables: men among the employees with men in the labour force, but one department's
 * employees with the whole labour force.
 *
 * <p>The intervals take the two populations for independent. People who are in both are of the same
 * group in both, which brings the two shares closer together, so the intervals are rather too wide
 * than too narrow.
 */
final class Representation {
  private Representation() {}

  static List<Gap> gaps(Figures own, Figures other) {
    Map<FigureKey, Figure> others = new LinkedHashMap<>();
    other.figures().forEach(figure -> others.put(figure.key(), figure));
    List<Gap> gaps = new ArrayList<>();
    for (Figure figure : own.figures()) {
      FigureKey key = figure.key();
      Slice slice = known(key.slice(), other.indicator());
      FigureKey wanted = new FigureKey(key.period(), key.area(), key.group(), slice);
      gaps.add(
          Gap.of(
              new GapIntervals(
                  own.indicator(),
                  figure,
                  others.getOrDefault(wanted, Figure.missing(wanted)),
                  other.indicator().interval() == IntervalPolicy.NONE
                      ? Overlap.KNOWN
                      : Overlap.APART,
                  Optional.empty()),
              other.indicator().id()));
    }

    return gaps;
  }

  /** The largest part of a slice by which the other indicator is broken down too. */
  private static Slice known(Slice slice, Indicator other) {
    Set<String> best = Set.of();
    for (var breakdown : other.breakdowns()) {
      Set<String> names =
          new HashSet<>(breakdown.variables().stream().map(Variable::name).toList());
      if (slice.codes().keySet().containsAll(names) && names.size() > best.size()) {
        best = names;
      }
    }

    Slice known = slice;
    for (String name : slice.codes().keySet()) {
      known = best.contains(name) ? known : known.without(name);
    }

    return known;
  }
}
