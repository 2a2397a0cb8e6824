package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.statistics.distributions.LowestMean;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedInterval;
import java.util.Optional;

/**
 * The interval of a figure of each measure, in the unit of its value.
 *
 * @param isUneven whether some people count for more than others, by a weight or by several rows
 * @param value in the measure's unit
 * @param fewest how many people must lie at or beyond a limit that is somebody's own number
 */
public record FigureIntervals(
    CountedPeople people, boolean isUneven, double value, Confidence confidence, int fewest)
    implements Measure.Visitor<Optional<Interval>> {
  public static final double PER_CENT = 100;

  private Optional<Interval> part() {
    return isUneven
        ? WeightedInterval.share(people.weighted(), confidence)
            .map(estimate -> estimate.interval().times(PER_CENT))
        : ShareInterval.wilson(people.inside(), (double) people.number(), confidence)
            .map(interval -> interval.times(PER_CENT));
  }

  private Optional<Interval> quotient(double unit) {
    return people.quotient().map(found -> found.times(unit).estimate(confidence).interval());
  }

  @Override
  public Optional<Interval> share(Measure.Share share) {
    return part();
  }

  /** Of rows, of which a person can have several, that of as many as would be as sure. */
  @Override
  public Optional<Interval> count(Measure.Count count) {
    return isUneven && value > 0
        ? people.total(value).map(total -> total.rate(confidence).interval())
        : Optional.of(CountInterval.of(value, confidence));
  }

  @Override
  public Optional<Interval> sum(Measure.Sum sum) {
    return Optional.empty();
  }

  @Override
  public Optional<Interval> mean(Measure.Mean mean) {
    return quotient(1);
  }

  /**
   * Of a condition that of the number of people for whom it holds, and no more than all of them. Of
   * events and of rows, of which a person can have several, that of the number of events that would
   * be as sure; without any event that of none.
   */
  @Override
  public Optional<Interval> rate(Measure.Rate rate) {
    boolean isTruth = rate.event().type() == ValueType.TRUTH;
    Optional<Interval> interval =
        (isTruth && !isUneven) || value == 0
            ? Estimate.ofRate(people.numerator(), (double) people.number(), confidence)
                .map(estimate -> estimate.times(MeasureKind.RATE.scale()).interval())
            : people
                .quotient()
                .filter(found -> value > 0)
                .map(found -> found.times(MeasureKind.RATE.scale()).rate(confidence).interval());
    return isTruth ? interval.map(FigureIntervals::upToAll) : interval;
  }

  private static Interval upToAll(Interval interval) {
    return new Interval(interval.low(), Math.min(interval.high(), MeasureKind.RATE.scale()));
  }

  @Override
  public Optional<Interval> ratio(Measure.SumRatio ratio) {
    return quotient(PER_CENT);
  }

  @Override
  public Optional<Interval> composition(Measure.Composition composition) {
    return part();
  }

  @Override
  public Optional<Interval> groupShare(Measure.GroupShare share) {
    return part();
  }

  /** Nothing when all of the weakest have the same value: then nothing says how far they differ. */
  @Override
  public Optional<Interval> weakestMean(Measure.WeakestMean mean) {
    return LowestMean.of(people.values(), mean.percent(), people.alone(), confidence)
        .map(Estimate::interval)
        .filter(interval -> interval.low() < interval.high());
  }

  /**
   * Both limits are numbers that somebody has. They are reported only where enough people have such
   * a number or lie beyond it, so that a limit is not the number of the highest or lowest few.
   */
  @Override
  public Optional<Interval> quantile(Measure.Quantile quantile) {
    return OrderLimits.of(people, people.values().size(), quantile.percent(), confidence, fewest)
        .flatMap(limits -> limits.interval(people.values()));
  }
}
