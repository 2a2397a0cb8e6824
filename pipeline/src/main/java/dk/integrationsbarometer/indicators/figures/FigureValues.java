package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.intervals.Ratio;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** The value of each measure, given the people of a period: the first division on the way. */
public final class FigureValues implements Measure.Visitor<OptionalDouble> {
  private final Sums sums;
  private final OrderedValues values;
  private final int dates;

  private FigureValues(PeopleCounts people, int dates) {
    this.sums = people.points();
    this.values = people.values();
    this.dates = dates;
  }

  /**
   * The value in the measure's unit; empty when it is not defined.
   *
   * @param dates how many status dates the people are counted on
   */
  public static OptionalDouble of(Measure measure, PeopleCounts people, int dates) {
    return measure.accept(new FigureValues(people, dates));
  }

  private OptionalDouble perCent() {
    return Ratio.perCent(sums.numerator(), sums.denominator());
  }

  private OptionalDouble perDate() {
    return Ratio.quotient(sums.numerator(), BigDecimal.valueOf(dates));
  }

  @Override
  public OptionalDouble share(Measure.Share share) {
    return perCent();
  }

  @Override
  public OptionalDouble count(Measure.Count count) {
    return perDate();
  }

  @Override
  public OptionalDouble sum(Measure.Sum sum) {
    return perDate();
  }

  @Override
  public OptionalDouble mean(Measure.Mean mean) {
    return Ratio.quotient(sums.numerator(), sums.denominator());
  }

  @Override
  public OptionalDouble rate(Measure.Rate rate) {
    return Ratio.quotient(
        sums.numerator().multiply(BigDecimal.valueOf(MeasureKind.RATE.scale())),
        sums.denominator());
  }

  @Override
  public OptionalDouble ratio(Measure.SumRatio ratio) {
    return perCent();
  }

  @Override
  public OptionalDouble composition(Measure.Composition composition) {
    return perCent();
  }

  @Override
  public OptionalDouble groupShare(Measure.GroupShare share) {
    return perCent();
  }

  @Override
  public OptionalDouble weakestMean(Measure.WeakestMean mean) {
    return values.meanOfLowest(mean.percent());
  }

  @Override
  public OptionalDouble quantile(Measure.Quantile quantile) {
    return values.quantile(quantile.percent());
  }
}
