package dk.integrationsbarometer.exports.charts;

import java.util.List;

/**
 * The colours of charts. Text has a contrast of at least 4.5 to 1 against the paper, marks have at
 * least 3 to 1 (WCAG 2.1, criteria 1.4.3 and 1.4.11); no colour says anything that is not also said
 * by a word or a form.
 */
public enum Ink {
  PAPER("#ffffff"),
  TEXT("#1a1a1a"),
  QUIET("#595959"),
  AXIS("#767676"),
  /** For lines that help the eye and say nothing. */
  GRID("#dddddd"),
  BLUE("#00508c"),
  ORANGE("#a84300"),
  GREEN("#00663a"),
  PURPLE("#75298a"),
  OLIVE("#665700"),
  RED("#9e0b3f"),
  /** A district below the city, on which dark text can be read, and which differs from the rest. */
  LOWER("#f2b98f"),
  HIGHER("#9cc3e6"),
  SAME("#f2f2f2");

  private static final List<Ink> SERIES = List.of(BLUE, ORANGE, GREEN, PURPLE, OLIVE, RED);

  private final String hex;

  Ink(String hex) {
    this.hex = hex;
  }

  public String hex() {
    return hex;
  }

  /** The colour of a series, counted from 0. */
  static Ink ofSeries(int number) {
    return SERIES.get(number % SERIES.size());
  }

  static List<Ink> series() {
    return SERIES;
  }
}
