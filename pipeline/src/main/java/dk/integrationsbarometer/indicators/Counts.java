package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.PeriodRule;
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
 * @param periods of a figure that pools several periods, the people of each by themselves; empty
 *     otherwise
 */
public record Counts(
    Sums points, long persons, long fewest, long inside, long outside, List<Counts> periods) {
  static final Counts NOBODY = new Counts(Sums.ZERO, 0, 0, 0, 0);

  public Counts {
    periods = List.copyOf(periods);
  }

  /** Of one period. */
  public Counts(Sums points, long persons, long fewest, long inside, long outside) {
    this(points, persons, fewest, inside, outside, List.of());
  }

  /**
   * The people that the figure of a period rests on.
   *
   * @param people those of one status date
   */
  static Counts of(PeriodRule rule, Period period, Function<LocalDate, Sums> people) {
    Counts together = NOBODY;
    List<Counts> each = new ArrayList<>();
    for (Period one : rule.span(period)) {
      Counts own = NOBODY;
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
   * Whether all have the same number, as far as that is known: then a mean tells everybody's. When
   * it is 0, it is told in any case that nobody has anything.
   */
  public boolean isUniform() {
    return points.squares().over().signum() > 0
        && persons > 1
        && new CountedPeople(this).quotient().isEmpty();
  }

  /** These people and those of one more status date. */
  Counts plus(Sums date) {
    return new Counts(
        points.plus(date),
        Math.max(persons, date.units()),
        fewest == 0 || date.units() == 0 ? fewest + date.units() : Math.min(fewest, date.units()),
        Math.max(inside, date.inside()),
        Math.max(outside, date.outside()));
  }

  private Counts ofPeriods(List<Counts> each) {
    return new Counts(points, persons, fewest, inside, outside, each);
  }
}
