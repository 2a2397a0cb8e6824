package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.indicators.figures.CountedPeople;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureIntervals;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.figures.Uncertainty;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The intervals of a group's difference from its reference and of their ratio. Both are empty when
 * a side has no interval of its own.
 *
 * @param rest of a group that is part of its reference, the figure of the others in it; empty for
 *     all others
 */
public record GapIntervals(
    Indicator indicator, Figure group, Figure reference, Overlap relation, Optional<Figure> rest) {
  /** Group minus reference, in the unit of a gap. */
  public Optional<Interval> difference() {
    if (isDrawn()) {
      return drawn().difference();
    }

    return switch (relation) {
      case SHARING -> Optional.empty();
      case APART -> difference(group, reference);
      case KNOWN -> differenceFromKnown();
      case PARTS_OF_ONE_WHOLE -> differenceOfParts();
      case PART, AREA -> differenceFromWhole();
    };
  }

  /** Group divided by reference, a number without unit. */
  public Optional<Interval> ratio() {
    boolean defined =
        group.value().isPresent()
            && reference.value().isPresent()
            && reference.value().getAsDouble() != 0;
    if (!defined) {
      return Optional.empty();
    }

    if (isDrawn()) {
      return drawn().ratio();
    }

    return switch (relation) {
      case SHARING -> Optional.empty();
      case APART -> ratio(group, reference);
      case KNOWN ->
          group.interval().map(interval -> interval.times(1 / reference.value().getAsDouble()));
      case PARTS_OF_ONE_WHOLE -> ratioOfParts();
      case PART, AREA -> ratioToWhole();
    };
  }

  /** Whether it is said how people were drawn, and the reference is unsure as well. */
  private boolean isDrawn() {
    return indicator.design().isPresent() && relation != Overlap.KNOWN;
  }

  private ClusteredGaps drawn() {
    return new ClusteredGaps(group, reference, indicator.measure().kind(), confidence());
  }

  private Optional<Interval> differenceFromKnown() {
    return reference.value().isPresent()
        ? group.interval().map(interval -> interval.minus(reference.value().getAsDouble()))
        : Optional.empty();
  }

  /** Welch's for means and other quotients of sums, else from the interval of each. */
  private Optional<Interval> difference(Figure first, Figure second) {
    if (first.interval().isEmpty() || second.interval().isEmpty()) {
      return Optional.empty();
    }

    return spread() == MeasureKind.Spread.VALUES
        ? quotient(first)
            .flatMap(
                one ->
                    quotient(second)
                        .map(other -> LinearisedEstimate.difference(one, other, confidence())))
        : Differences.interval(first, second);
  }

  private Optional<LinearisedEstimate> quotient(Figure figure) {
    return people(figure).quotient().map(each -> each.times(indicator.measure().kind().scale()));
  }

  private Optional<Interval> differenceOfParts() {
    return both()
        ? ShareInterval.partsOfOneWhole(inside(group), inside(reference), all(), confidence())
            .map(interval -> interval.times(FigureIntervals.PER_CENT))
        : Optional.empty();
  }

  /**
   * A count, or a share of a whole, of the reference is that of the group and of the rest added up,
   * so the rest alone separates them.
   */
  private Optional<Interval> differenceFromWhole() {
    if (isAddedUp()) {
      return rest.flatMap(Figure::interval).map(Interval::negated);
    }

    return isOrdered()
        ? Optional.empty()
        : rest.flatMap(others -> difference(group, others))
            .map(interval -> PartOfWhole.means(interval, groupsPart()));
  }

  private Optional<Interval> ratio(Figure first, Figure second) {
    if (first.interval().isEmpty() || second.interval().isEmpty()) {
      return Optional.empty();
    }

    if (spread() == MeasureKind.Spread.EVENTS && !isUneven(first) && !isUneven(second)) {
      return CountInterval.ratio(
          first.value().getAsDouble(), second.value().getAsDouble(), confidence());
    }

    return isKatz(first) && isKatz(second)
        ? ShareInterval.katz(
            people(first).inside(),
            (double) people(first).number(),
            people(second).inside(),
            (double) people(second).number(),
            confidence())
        : VarianceRecovery.ratio(Differences.estimate(first), Differences.estimate(second));
  }

  /** Katz's method is for shares between 0 and 1; where it is not defined, Donner and Zou's is. */
  private boolean isKatz(Figure figure) {
    double inside = people(figure).counts().points().inside();
    return indicator.measure().isPartOfAWhole()
        && !isUneven(figure)
        && inside > 0
        && inside < people(figure).counts().points().units();
  }

  private boolean isUneven(Figure figure) {
    return new Uncertainty(indicator).isUneven(people(figure));
  }

  private Optional<Interval> ratioOfParts() {
    return both()
        ? CountInterval.ratio(inside(group), inside(reference), confidence())
        : Optional.empty();
  }

  /** A part of what is added up is a share of it. */
  private Optional<Interval> ratioToWhole() {
    if (isOrdered() || !both()) {
      return Optional.empty();
    }

    if (isAddedUp()) {
      return ShareInterval.wilson(added(group), added(reference), confidence());
    }

    return rest.filter(others -> groupsPart() < 1)
        .flatMap(others -> ratio(group, others))
        .map(interval -> PartOfWhole.ratio(interval, groupsPart()));
  }

  /** So many of the whole, or of rows as many as they are worth. */
  private double added(Figure figure) {
    if (spread() != MeasureKind.Spread.EVENTS) {
      return inside(figure);
    }

    double value = figure.value().getAsDouble();
    PeopleCounts all = people(reference).counts();
    OptionalDouble worth = new Uncertainty(indicator).effectivePersons(all);
    return worth.isPresent()
        ? value / reference.value().getAsDouble() * worth.getAsDouble()
        : value;
  }

  private MeasureKind.Spread spread() {
    return indicator.measure().kind().spread();
  }

  private boolean isAddedUp() {
    return spread() == MeasureKind.Spread.EVENTS
        || (indicator.measure().whole() == Measure.Whole.POPULATION && relation != Overlap.AREA);
  }

  /** Whether the value follows from an order of values, in which group and rest do not add up. */
  private boolean isOrdered() {
    return spread() == MeasureKind.Spread.ORDER;
  }

  private boolean both() {
    return group.interval().isPresent() && reference.interval().isPresent();
  }

  /** The group's part of the denominator of the reference. */
  private double groupsPart() {
    double part = denominator(group) / denominator(reference);
    return Math.max(0, Math.min(1, part));
  }

  private static double denominator(Figure figure) {
    return people(figure).counts().points().denominator().doubleValue();
  }

  /** Those of the whole who are in a part; of a survey, as many as they are worth. */
  private double inside(Figure part) {
    return part.value().getAsDouble() / FigureIntervals.PER_CENT * all();
  }

  private double all() {
    PeopleCounts whole = people(group).counts();
    return new Uncertainty(indicator).effectivePersons(whole).orElse((double) whole.persons());
  }

  private static CountedPeople people(Figure figure) {
    return new CountedPeople(figure.counts().orElseThrow());
  }

  private Confidence confidence() {
    return Uncertainty.confidence(indicator);
  }
}
