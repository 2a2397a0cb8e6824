package dk.integrationsbarometer.exports;

/** What stands in brackets behind words: in one pair of them, also where the words end with one. */
public final class Brackets {
  private Brackets() {}

  /** {@code 71.5% (+1.5; preliminary figure)}. */
  public static String behind(String words, String more) {
    return words.endsWith(")")
        ? words.substring(0, words.length() - 1) + "; " + more + ")"
        : words + " (" + more + ")";
  }
}
