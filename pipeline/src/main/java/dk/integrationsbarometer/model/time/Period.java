package dk.integrationsbarometer.model.time;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half-year, quarter or school year.
 *
 * @param year the year in which it begins
 * @param part 1 for a year and a school year, 1-2 for a half-year, 1-4 for a quarter
 */
public record Period(int year, Length length, int part) implements Comparable<Period> {
  private static final Pattern CODE = Pattern.compile("(\\d{4})(?:H([12])|Q([1-4])|/(\\d{4}))?");
  private static final int FIRST_SCHOOL_MONTH = 8;
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::first).thenComparing(Period::length);

  private static final List<Labels> HALVES =
      List.of(Labels.of("First half of %s"), Labels.of("Second half of %s"));
  private static final List<Labels> HALVES_IN_SENTENCES =
      List.of(Labels.of("the first half of %s"), Labels.of("the second half of %s"));
  private static final List<Labels> QUARTERS_IN_SENTENCES =
      List.of(
          Labels.of("the first quarter of %s"),
          Labels.of("the second quarter of %s"),
          Labels.of("the third quarter of %s"),
          Labels.of("the fourth quarter of %s"));
  private static final Labels QUARTER = Labels.of("Quarter %s of %s");
  private static final Labels SCHOOL_YEAR = Labels.of("School year %s");
  private static final Labels SCHOOL_YEAR_IN_SENTENCES = Labels.of("the school year %s");

  /** How long a period is. */
  public enum Length {
    YEAR("year", 12),
    HALF_YEAR("half-year", 6),
    QUARTER("quarter", 3),
    /** From 1 August to 31 July. */
    SCHOOL_YEAR("school-year", 12);

    private final String word;
    private final int months;

    Length(String word, int months) {
      this.word = word;
      this.months = months;
    }

    public String word() {
      return word;
    }

    public int months() {
      return months;
    }

    /** How such a period is written. */
    public String example() {
      return Period.of(LocalDate.of(2022, 1, 1), this).code();
    }
  }

  /** The period of a length in which a day lies. */
  public static Period of(LocalDate date, Length length) {
    if (length == Length.SCHOOL_YEAR) {
      boolean begun = date.getMonthValue() >= FIRST_SCHOOL_MONTH;
      return new Period(date.getYear() - (begun ? 0 : 1), length, 1);
    }

    return new Period(date.getYear(), length, (date.getMonthValue() - 1) / length.months() + 1);
  }

  /** The period that a published code means. */
  public static Optional<Period> parse(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }

    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) != null) {
      return Optional.of(new Period(year, Length.HALF_YEAR, Integer.parseInt(matcher.group(2))));
    }

    if (matcher.group(4) != null) {
      boolean follows = Integer.parseInt(matcher.group(4)) == year + 1;
      return follows ? Optional.of(new Period(year, Length.SCHOOL_YEAR, 1)) : Optional.empty();
    }

    return Optional.of(
        matcher.group(3) == null
            ? new Period(year, Length.YEAR, 1)
            : new Period(year, Length.QUARTER, Integer.parseInt(matcher.group(3))));
  }

  public LocalDate first() {
    int month =
        length == Length.SCHOOL_YEAR ? FIRST_SCHOOL_MONTH : (part - 1) * length.months() + 1;
    return LocalDate.of(year, month, 1);
  }

  public LocalDate last() {
    return first().plusMonths(length.months()).minusDays(1);
  }

  /** The period that ends so many periods earlier: 2022Q1 less 2 is 2021Q3. */
  public Period minus(int periods) {
    return of(first().minusMonths((long) length.months() * periods), length);
  }

  /** The last period of a length that ends by a day. */
  public static Period lastBy(LocalDate day, Length length) {
    Period around = of(day, length);
    return around.last().isAfter(day) ? around.minus(1) : around;
  }

  /** The published code: 2022, 2022H1, 2022Q1 or 2021/2022. */
  public String code() {
    return switch (length) {
      case YEAR -> String.valueOf(year);
      case HALF_YEAR -> year + "H" + part;
      case QUARTER -> year + "Q" + part;
      case SCHOOL_YEAR -> year + "/" + (year + 1);
    };
  }

  /** The period in words. */
  public Labels label() {
    return new Labels(label(Language.DA), label(Language.EN));
  }

  /** The period in the words of a language. */
  public String label(Language language) {
    return switch (length) {
      case YEAR -> code();
      case HALF_YEAR -> HALVES.get(part - 1).in(language).formatted(year);
      case QUARTER -> QUARTER.in(language).formatted(part, year);
      case SCHOOL_YEAR -> SCHOOL_YEAR.in(language).formatted(code());
    };
  }

  /** {@code 1. halvår 2022}, {@code the first half of 2022}. */
  public String inSentence(Language language) {
    return switch (length) {
      case YEAR -> code();
      case HALF_YEAR -> HALVES_IN_SENTENCES.get(part - 1).in(language).formatted(year);
      case QUARTER -> QUARTERS_IN_SENTENCES.get(part - 1).in(language).formatted(year);
      case SCHOOL_YEAR -> SCHOOL_YEAR_IN_SENTENCES.in(language).formatted(code());
    };
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
