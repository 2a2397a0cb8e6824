package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.NeededValues;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Primary suppression: a figure that rests on few persons is hidden.
 *
 * <p>Few are 1 up to the threshold minus 1, on the status date with the most of them. A share is
 * hidden when few are in its population or in its numerator, and, if the policy says so, when few
 * are outside its numerator, and when everybody or nobody is in it. With the threshold 5, 5 of 10
 * is shown, 4 of 10 and 6 of 10 are hidden. A count is hidden when it is few; a count of 0 is
 * shown. A sum, a mean, a rate and a ratio are hidden when only few add anything but 0 to their
 * numerator, since that number would be theirs, and when it is known that all have the same number,
 * if the policy hides what holds for everybody. They are hidden as well when few people decide an
 * amount that they are made of, by the policy's {@link
 * dk.integrationsbarometer.model.indicators.ConcentrationRule}. A mean of the lowest part and a
 * quantile are hidden when the part that decides them is few.
 */
public final class SmallNumbers {
  private SmallNumbers() {}

  /**
   * Which values of a median or another quantile come to the driver: those that the figure and its
   * interval need, and none of a figure that is hidden for what it is. What is hidden to protect
   * others is found later, so its values come; they are of as many people as a figure that is
   * shown.
   *
   * @param people of a status date
   */
  public static Optional<List<OrderedValues.Wanted>> toldValues(
      Indicator indicator, Period period, Function<LocalDate, Sums> people) {
    PeopleCounts counts = PeopleCounts.of(indicator.period(), period, people);
    return hiding(counts, indicator.measure(), indicator.disclosure()).isPresent()
        ? Optional.empty()
        : Optional.of(NeededValues.of(indicator, counts));
  }

  /** The figures that are to be hidden whatever else is published. */
  static Map<FigureKey, Suppressed> of(Figures figures) {
    Disclosure policy = figures.indicator().disclosure();
    Measure measure = figures.indicator().measure();
    Map<FigureKey, Suppressed> found = new LinkedHashMap<>();
    for (Figure figure : figures.figures()) {
      figure
          .counts()
          .flatMap(counts -> hiding(figure.key(), counts, measure, policy))
          .ifPresent(hiding -> found.put(figure.key(), hiding));
    }

    return found;
  }

  /** What is to be hidden of a figure; what everybody knows of its people is not. */
  static Optional<Suppressed> hiding(
      FigureKey key, PeopleCounts counts, Measure measure, Disclosure policy) {
    return hiding(counts, measure, policy)
        .filter(hiding -> !isPublic(key, measure, policy))
        .map(hiding -> arePublic(key, measure, policy) ? Suppressed.VALUE : hiding);
  }

  /** Whether everybody knows how many people a figure is about. */
  static boolean arePublic(FigureKey key, Measure measure, Disclosure policy) {
    return policy.isPublic(CellFigures.whole(measure, key).orElse(key).slice());
  }

  /** Whether everybody knows the value, which is a number of people or a quotient of two. */
  static boolean isPublic(FigureKey key, Measure measure, Disclosure policy) {
    boolean isOfPeople =
        measure.kind().spread() == MeasureKind.Spread.EVENTS && !measure.addsNumbers();
    return arePublic(key, measure, policy)
        && (isOfPeople || measure.whole() != Measure.Whole.OWN)
        && policy.isPublic(key.slice());
  }

  /**
   * What is to be hidden of a number that rests on these people. A number that pools periods is
   * hidden when that of any of them would be: two pooled numbers that follow each other differ by
   * single periods, and so does a pooled one from others of the same people.
   */
  static Optional<Suppressed> hiding(PeopleCounts counts, Measure measure, Disclosure policy) {
    return Stream.concat(Stream.of(counts), counts.periods().stream())
        .flatMap(each -> alone(each, measure, policy).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<Suppressed> alone(
      PeopleCounts counts, Measure measure, Disclosure policy) {
    if (isFew(counts.fewest(), policy)) {
      return Optional.of(Suppressed.EVERYTHING);
    }

    return measure.accept(new Telling(counts, policy))
        ? Optional.of(Suppressed.VALUE)
        : Optional.empty();
  }

  /** Whether the value reveals something of few persons, although the population is not few. */
  private record Telling(PeopleCounts counts, Disclosure policy)
      implements Measure.Visitor<Boolean> {
    @Override
    public Boolean share(Measure.Share share) {
      return tellsOfPersons(counts, policy);
    }

    @Override
    public Boolean count(Measure.Count count) {
      return false;
    }

    @Override
    public Boolean sum(Measure.Sum sum) {
      return isFew(counts.inside(), policy) || isConcentrated();
    }

    @Override
    public Boolean mean(Measure.Mean mean) {
      return tellsOfNumbers();
    }

    @Override
    public Boolean rate(Measure.Rate rate) {
      return tellsOfNumbers();
    }

    @Override
    public Boolean ratio(Measure.SumRatio ratio) {
      return tellsOfNumbers();
    }

    /** Known of those indicators only whose rule asks. */
    private boolean isConcentrated() {
      return counts.amounts() == PeopleCounts.Amounts.CONCENTRATED;
    }

    private boolean tellsOfNumbers() {
      return isFew(counts.inside(), policy)
          || isConcentrated()
          || (counts.isUniform() && policy.unanimousShare() == Disclosure.UnanimousShare.SUPPRESS);
    }

    @Override
    public Boolean composition(Measure.Composition composition) {
      return tellsOfPersons(counts, policy);
    }

    @Override
    public Boolean groupShare(Measure.GroupShare share) {
      return tellsOfPersons(counts, policy);
    }

    @Override
    public Boolean weakestMean(Measure.WeakestMean mean) {
      return isFewOf(mean.percent());
    }

    @Override
    public Boolean quantile(Measure.Quantile quantile) {
      return isFewOf(Math.min(quantile.percent(), 100 - quantile.percent()));
    }

    private boolean isFewOf(int percent) {
      return isFew((counts.persons() * percent + 99) / 100, policy);
    }
  }

  private static boolean tellsOfPersons(PeopleCounts counts, Disclosure policy) {
    return isFew(counts.inside(), policy)
        || (isFew(counts.outside(), policy)
            && policy.complement() == Disclosure.Complement.SUPPRESS)
        || (isUnanimous(counts) && policy.unanimousShare() == Disclosure.UnanimousShare.SUPPRESS);
  }

  private static boolean isFew(long persons, Disclosure policy) {
    return persons > 0 && persons < policy.threshold();
  }

  private static boolean isUnanimous(PeopleCounts counts) {
    return counts.persons() > 0 && (counts.inside() == 0 || counts.outside() == 0);
  }
}
