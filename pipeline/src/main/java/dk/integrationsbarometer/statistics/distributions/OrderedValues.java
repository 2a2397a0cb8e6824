package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.intervals.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of some values in their order: how many there are, and only of a few of them which
 * they are. Values are numbered from 1; repeated ones are numbered one by one.
 *
 * @param size how many values there are
 * @param known in ascending order, each once
 * @param lowest what the lowest part adds up to; empty where nobody asks for it
 */
public record OrderedValues(long size, List<Ranked> known, Optional<LowestSums> lowest) {
  public static final OrderedValues NONE = new OrderedValues(0, List.of(), Optional.empty());

  private static final long WHOLE = 100;

  public OrderedValues {
    known = List.copyOf(known);
  }

  /**
   * A value and where it stands.
   *
   * @param before how many values are lower
   * @param times how often it occurs
   */
  public record Ranked(BigDecimal value, long before, long times) {
    private boolean has(long number) {
      return before < number && number <= before + times;
    }
  }

  /**
   * A value that is asked for by its number.
   *
   * @param atOrBelow it is told only where so many values are no greater
   * @param atOrAbove it is told only where so many values are no less
   */
  public record Wanted(long number, long atOrBelow, long atOrAbove) {
    /** Whatever stands beside it. */
    public static Wanted always(long number) {
      return new Wanted(number, 0, 0);
    }
  }

  /** The value that is asked for; empty where too few values stand beside it. */
  public Optional<BigDecimal> at(Wanted wanted) {
    Ranked found =
        known.stream()
            .filter(each -> each.has(wanted.number()))
            .findFirst()
            .orElse(new Ranked(BigDecimal.ZERO, 0, 0));
    return found.times() != 0
            && found.before() + found.times() >= wanted.atOrBelow()
            && size - found.before() >= wanted.atOrAbove()
        ? Optional.of(found.value())
        : Optional.empty();
  }

  /**
   * The quantile with the empirical distribution inverted and averaged where it is flat: definition
   * 2 of Hyndman and Fan (1996, The American Statistician 50), which is the default of SAS
   * (PCTLDEF=5).
   *
   * <p>With n values, the value number {@code ceil(percent * n / 100)}; when {@code percent * n /
   * 100} is whole, the mean of that one and the next. The median of 2, 4, 7 and 10 is 5.5, their 25
   * per cent quantile is 3, and their 30 per cent quantile is 4. Empty when there are no values.
   *
   * @throws IllegalStateException when a value that it needs is not known
   */
  public OptionalDouble quantile(int percent) {
    List<Wanted> wanted = ofQuantile(size, percent);
    BigDecimal sum = BigDecimal.ZERO;
    for (Wanted each : wanted) {
      sum =
          sum.add(
              at(each)
                  .orElseThrow(
                      () ->
                          new IllegalStateException(
                              "Invalid order: value " + each.number() + " is not known")));
    }

    return Ratio.quotient(sum, BigDecimal.valueOf(wanted.size()));
  }

  /** The one or two of so many values that a quantile is the mean of; none of no values. */
  public static List<Wanted> ofQuantile(long size, int percent) {
    long position = Math.multiplyExact(size, percent);
    if (position == 0) {
      return List.of();
    }

    long first = (position + WHOLE - 1) / WHOLE;
    return position % WHOLE == 0
        ? List.of(Wanted.always(first), Wanted.always(first + 1))
        : List.of(Wanted.always(first));
  }

  /**
   * The mean of the lowest part of the values.
   *
   * <p>Each of n values is worth 100 parts; the lowest {@code percent * n} parts are taken, so the
   * value at the limit counts by the fraction that is still needed. With ties at the limit it does
   * not matter who of them is taken, and the result does not jump when n is no multiple of four.
   *
   * <p>Of 2, 4, 7, 10 and 12 the lowest 25 per cent are 1.25 values: (2 + 0.25 * 4) / 1.25 = 2.4.
   * This is the empirical form of the expected shortfall (Acerbi and Tasche, 2002, Journal of
   * Banking and Finance 26, equation 4.12). Empty when there are no values.
   *
   * @param percent the part that {@link #lowest} is of
   */
  public OptionalDouble meanOfLowest(int percent) {
    return lowest.isEmpty()
        ? OptionalDouble.empty()
        : Ratio.quotient(
            lowest.get().hundredths(), BigDecimal.valueOf(Math.multiplyExact(size, percent)));
  }
}
