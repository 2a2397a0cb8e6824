package dk.integrationsbarometer.model.labels;

import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language of labels and explanations, with the place whose form of numbers it has. Two are of
 * the published tables; definitions can add others by their words.
 */
public final class Language implements Comparable<Language> {
  public static final Language DA = new Language("da", "Dansk", Locale.forLanguageTag("da-DK"));
  public static final Language EN = new Language("en", "English", Locale.forLanguageTag("en-GB"));

  /** Those in which all labels are published, in their order. */
  public static final List<Language> PUBLISHED = List.of(DA, EN);

  private static final Comparator<Language> ORDER =
      Comparator.comparing((Language each) -> !each.equals(DA))
          .thenComparing(each -> !each.isPublished())
          .thenComparing(Language::code);

  private final String code;
  private final String ownName;
  private final Locale locale;
  private final Map<String, String> texts;
  private final Map<Labels, String> labels;

  private Language(String code, String ownName, Locale locale) {
    this(code, ownName, locale, Map.of(), Map.of());
  }

  /**
   * A further language.
   *
   * @param ownName what those who speak it call it
   * @param texts its words for texts of the program, by their keys; where it has none, the English
   *     text stands
   * @param labels its words for what definitions say in the two languages of the tables
   */
  public Language(
      String code,
      String ownName,
      Locale locale,
      Map<String, String> texts,
      Map<Labels, String> labels) {
    this.code = code;
    this.ownName = ownName;
    this.locale = locale;
    this.texts = Map.copyOf(texts);
    this.labels = Map.copyOf(labels);
  }

  /** The short name by which it is chosen, in files and on the command line: {@code da}. */
  public String code() {
    return code;
  }

  public String ownName() {
    return ownName;
  }

  /** What decides on the form of numbers and the names of months. */
  public Locale locale() {
    return locale;
  }

  public boolean isPublished() {
    return equals(DA) || equals(EN);
  }

  /** A text in this language, or in English where the language has none. */
  String word(Labels labels) {
    if (equals(DA)) {
      return labels.da();
    }

    return equals(EN) ? labels.en() : further(labels).orElse(labels.en());
  }

  /** A label of a table can be a text of the program, and has no key that tells it. */
  private Optional<String> further(Labels said) {
    return said.isOfTheProgram()
        ? Optional.ofNullable(texts.get(said.key()))
        : Optional.ofNullable(labels.get(said)).or(() -> ProgramTexts.keyOf(said).map(texts::get));
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

  @Override
  public int compareTo(Language other) {
    return ORDER.compare(this, other);
  }

  /** A language is known by its code. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && code.equals(language.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
