package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Which of the ordered values of its people a figure and its interval need. */
public final class NeededValues {
  private NeededValues() {}

  /**
   * The numbers of the values; none where the figure rests on no single ones.
   *
   * @param people of a status date
   */
  public static List<OrderedValues.Wanted> of(
      Indicator indicator, Period period, Function<LocalDate, Sums> people) {
    return of(indicator, PeopleCounts.of(indicator.period(), period, people));
  }

  /** The same for people who are counted already. */
  public static List<OrderedValues.Wanted> of(Indicator indicator, PeopleCounts people) {
    OptionalInt percent = indicator.measure().quantilePercent();
    return percent.isPresent() ? of(indicator, percent.getAsInt(), people) : List.of();
  }

  private static List<OrderedValues.Wanted> of(
      Indicator indicator, int percent, PeopleCounts counts) {
    // One for each row with a value.
    long values = counts.points().denominator().longValueExact();
    List<OrderedValues.Wanted> needed = new ArrayList<>(OrderedValues.ofQuantile(values, percent));
    if (indicator.interval() != IntervalPolicy.NONE) {
      OrderLimits.of(
              new CountedPeople(counts),
              values,
              percent,
              Uncertainty.confidence(indicator),
              indicator.disclosure().threshold())
          .ifPresent(limits -> needed.addAll(List.of(limits.low(), limits.high())));
    }

    return needed;
  }
}
