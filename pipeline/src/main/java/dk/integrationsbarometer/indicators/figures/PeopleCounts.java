package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How many people a figure rests on.
 *
 * @param points the sums over the status dates: a person counts once for every date
 * @param persons the largest population on one status date: at least so many different persons
 * @param fewest the smallest population on a status date with anybody at all; with two dates it is
 *     the sum less {@code persons}, so whoever knows those two knows this one
 * @param inside the largest number inside the numerator on one status date
 * @param outside the largest number of people outside the numerator on one status date
 * @param amounts whether few people decide an amount of the figure, on any status date
 * @param values what is known of their values in order, for measures that rest on it
 * @param periods of a figure that pools several periods, the people of each by themselves; empty
 *     otherwise
 */
public record PeopleCounts(
    Sums points,
    long persons,
    long fewest,
    long inside,
    long outside,
    Amounts amounts,
    OrderedValues values,
    List<PeopleCounts> periods) {
  public static final PeopleCounts NOBODY = new PeopleCounts(Sums.ZERO, 0, 0, 0, 0);

  /** How the amounts that a figure is made of lie over people. */
  public enum Amounts {
    /** Nobody's tells much of the sum, as far as a rule asks. */
    SPREAD,
    /** Few people decide the sum, by the indicator's rule. */
    CONCENTRATED
  }

  public PeopleCounts {
    periods = List.copyOf(periods);
  }

  /** Of one period. */
  public PeopleCounts(Sums points, long persons, long fewest, long inside, long outside) {
    this(points, persons, fewest, inside, outside, Amounts.SPREAD, OrderedValues.NONE, List.of());
  }

  /**
   * The people that the figure of a period rests on.
   *
   * @param people those of one status date
   */
  public static PeopleCounts of(PeriodRule rule, Period period, Function<LocalDate, Sums> people) {
    PeopleCounts together = NOBODY;
    List<PeopleCounts> each = new ArrayList<>();
    for (Period one : rule.span(period)) {
      PeopleCounts own = NOBODY;
      for (LocalDate date : rule.datesIn(one)) {
        Sums sums = people.apply(date);
        own = own.plus(sums);
        together = together.plus(sums);
      }

      each.add(own);
    }

    return rule.isPooled() ? together.ofPeriods(each) : together;
  }

  /**
   * Whether all have the same number, as far as that is known: then a mean reveals everybody's.
   * When it is 0, it is known in any case that nobody has anything.
   */
  public boolean isUniform() {
    return points.squares().over().signum() > 0
        && persons > 1
        && new CountedPeople(this).quotient().isEmpty();
  }

  /** These people and those of one more status date. */
  public PeopleCounts plus(Sums date) {
    return new PeopleCounts(
        points.plus(date),
        Math.max(persons, date.units()),
        fewest == 0 || date.units() == 0 ? fewest + date.units() : Math.min(fewest, date.units()),
        Math.max(inside, date.inside()),
        Math.max(outside, date.outside()));
  }

  private PeopleCounts ofPeriods(List<PeopleCounts> each) {
    return new PeopleCounts(points, persons, fewest, inside, outside, amounts, values, each);
  }

  /** The same people, of whose amounts and values something is known. */
  PeopleCounts with(Amounts known, OrderedValues ordered) {
    return new PeopleCounts(points, persons, fewest, inside, outside, known, ordered, periods);
  }
}
