package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a reference time is written, and for how many months it stands. */
public enum TimePattern {
  YEAR("yyyy", "(\\d{4})", 12, "2022"),
  YEAR_MONTH("yyyyMM", "(\\d{4})(0[1-9]|1[0-2])", 1, "202203"),
  YEAR_QUARTER("yyyyKq", "(\\d{4})[KkQq]([1-4])", 3, "2022K1");

  private static final int MONTHS = 12;

  private final String spelling;
  private final String expression;
  private final int months;
  private final String example;

  TimePattern(String spelling, String expression, int months, String example) {
    this.spelling = spelling;
    this.expression = expression;
    this.months = months;
    this.example = example;
  }

  /** The pattern as definitions write it. */
  public String spelling() {
    return spelling;
  }

  public String example() {
    return example;
  }

  /** How often a register is delivered whose dates are so written; months tell nothing of it. */
  public Optional<Rhythm> rhythm() {
    return switch (this) {
      case YEAR -> Optional.of(Rhythm.YEAR);
      case YEAR_QUARTER -> Optional.of(Rhythm.QUARTER);
      case YEAR_MONTH -> Optional.empty();
    };
  }

  /** A regular expression with a group for the year and one for the part of the year. */
  public String expression() {
    return expression;
  }

  /** How many months the time stands for. */
  public int months() {
    return months;
  }

  /** The reference date that a text means, when it follows the pattern. */
  public Optional<LocalDate> date(String text, Day day) {
    Matcher matcher = Pattern.compile(expression).matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }

    int part = this == YEAR ? 1 : Integer.parseInt(matcher.group(2));
    return Optional.of(date(Integer.parseInt(matcher.group(1)), part, day));
  }

  private LocalDate date(int year, int part, Day day) {
    LocalDate first = LocalDate.of(year, (part - 1) * months + 1, 1);
    return switch (day) {
      case FIRST -> first;
      case LAST -> first.plusMonths(months).minusDays(1);
      case FIRST_OF_NEXT -> first.plusMonths(months);
    };
  }

  /** All reference dates of a year, in order. */
  public List<LocalDate> dates(int year, Day day) {
    return IntStream.rangeClosed(year - 1, year)
        .boxed()
        .flatMap(
            each ->
                IntStream.rangeClosed(1, MONTHS / months).mapToObj(part -> date(each, part, day)))
        .filter(date -> date.getYear() == year)
        .toList();
  }

  /**
   * Which day of the written time is meant; the first day of the next is how 31 December comes to
   * mean 1 January.
   */
  public enum Day {
    FIRST,
    LAST,
    FIRST_OF_NEXT
  }
}
