package dk.integrationsbarometer.model;

import java.util.Arrays;

/** What the newest five figures of a series do, and whether the city wants that. */
public enum TrendSign {
  BETTER("better", new Labels("bedre", "better")),
  WORSE("worse", new Labels("værre", "worse")),
  /** Neither way is wanted. */
  RISING("rising", new Labels("stigende", "rising")),
  /** Neither way is wanted. */
  FALLING("falling", new Labels("faldende", "falling")),
  NO_CLEAR_CHANGE("no-clear-change", new Labels("ingen klar ændring", "no clear change")),
  /** Fewer than five comparable figures that follow each other, or figures without an interval. */
  CANNOT_BE_SAID("cannot-be-said", new Labels("kan ikke siges", "cannot be said"));

  private final String word;
  private final Labels label;

  TrendSign(String word, Labels label) {
    this.word = word;
    this.label = label;
  }

  /** The word that published tables use. */
  public String word() {
    return word;
  }

  public Labels label() {
    return label;
  }

  public static TrendSign of(String word) {
    return Arrays.stream(values())
        .filter(sign -> sign.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Invalid trend: " + word));
  }
}
