package dk.integrationsbarometer.model.labels;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** The languages of labels and explanations, each with the place whose form of numbers it has. */
public enum Language {
  DA("da-DK"),
  EN("en-GB");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** What decides on the form of numbers and the names of months. */
  public Locale locale() {
    return locale;
  }

  public char decimalSeparator() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  public char groupingSeparator() {
    return DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
  }

  /** Digits that have a decimal point, as this language writes them. */
  public String decimal(String digits) {
    return digits.replace('.', decimalSeparator());
  }
}
