package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.time.Period;
import java.time.LocalDate;
import java.util.Locale;

/** Periods and days as they stand inside a sentence; tables have their codes. */
public record PeriodWords(Language language) {
  /**
   * {@code 1. halvår 2022}, {@code the first half of 2022}; a code that is no period is its own
   * word.
   */
  public String of(String code) {
    return Period.parse(code).map(period -> period.inSentence(language)).orElse(code);
  }

  /** The same at the beginning of a sentence: {@code The first half of 2022}. */
  public String first(String code) {
    String words = of(code);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** All from one period to another: {@code 2008-2012}, or both in words. */
  public String range(String first, String last) {
    if (first.equals(last)) {
      return of(first);
    }

    boolean areYears = of(first).equals(first) && of(last).equals(last);
    return areYears
        ? first + "-" + last
        : of(first) + new Bilingual(language).say(" to ") + of(last);
  }

  /** A day as it is published, such as {@code 2022-06-30}, in words. */
  public String day(String published) {
    return day(LocalDate.parse(published));
  }

  /** {@code 29. november 2026}, {@code 29 November 2026}. */
  public String day(LocalDate day) {
    return new Bilingual(language).day(day);
  }
}
