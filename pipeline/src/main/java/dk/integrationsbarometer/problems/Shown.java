package dk.integrationsbarometer.problems;

/**
 * Texts of others as they are shown to people: a terminal obeys control characters, and marks of
 * direction turn what stands behind them round, so both are written as their numbers.
 */
final class Shown {
  private static final int LONGEST = 500;

  private Shown() {}

  /** The text on one line; of a long one the beginning and its length. */
  static String of(String text, MessageLanguage language) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      int end = text.offsetByCodePoints(0, LONGEST);
      return of(text.substring(0, end), language)
          + language.words("... (" + text.length() + " characters)");
    }

    var shown = new StringBuilder();
    text.codePoints().forEach(sign -> shown.append(sign(sign)));
    return shown.toString();
  }

  private static String sign(int sign) {
    if (sign == '\n' || sign == '\t') {
      return " ";
    }

    return Unseen.is(sign) ? "\\" + Unseen.name(sign) : Character.toString(sign);
  }
}
