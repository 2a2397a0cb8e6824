package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.model.indicators.Slice;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which figures of an indicator are wanted more than others, where one of several has to be hidden.
 */
final class Wishes {
  private static final int HEADLINE = 0;
  private static final int COMPARED = 1;

  private final CountedIndicator counted;
  private final boolean isHeadline;
  private final Map<Series, Long> people = new HashMap<>();

  /** A figure at all times. */
  private record Series(String area, String group, Slice slice) {
    static Series of(FigureKey key) {
      return new Series(key.area(), key.group(), key.slice());
    }
  }

  Wishes(CountedIndicator counted, Set<String> headline) {
    this.counted = counted;
    this.isHeadline = headline.contains(counted.indicator().id());
    for (Figure figure : counted.figures().figures()) {
      long persons = figure.counts().map(PeopleCounts::persons).orElse(0L);
      people.merge(Series.of(figure.key()), persons, Long::sum);
    }
  }

  /**
   * What is wanted most comes first: the headline's totals, then what gaps and goals are made of,
   * other totals, and the coarsest cuts before finer ones.
   */
  int rank(FigureKey key) {
    int cuts = key.slice().codes().size();
    if (cuts == 0 && isHeadline) {
      return HEADLINE;
    }

    return decides(key) ? COMPARED : COMPARED + 1 + cuts;
  }

  /** Whether a figure is a side of a gap between totals, or decides where a goal stands. */
  private boolean decides(FigureKey key) {
    boolean isCompared =
        key.slice().equals(Slice.TOTAL)
            && counted.indicator().comparisons().stream()
                .anyMatch(
                    gap ->
                        key.group().equals(gap.group().code())
                            || key.group().equals(gap.reference().code()));
    return isCompared
        || counted.indicator().targets().stream()
            .anyMatch(
                target ->
                    target.slice().equals(key.slice())
                        && (target.group().equals(key.group())
                            || target.reference().filter(key.group()::equals).isPresent()));
  }

  /**
   * How many people a figure is about, at all times together: of two series the larger is kept, and
   * kept at all times, since a series with holes serves nobody.
   */
  long people(FigureKey key) {
    return people.get(Series.of(key));
  }
}
