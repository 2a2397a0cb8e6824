package dk.integrationsbarometer.model;

import java.util.Arrays;

/** What the newest five figures of a series do, and whether the city wants that. */
public enum TrendSign {
  BETTER("better"),
  WORSE("worse"),
  /** Neither way is wanted. */
  RISING("rising"),
  /** Neither way is wanted. */
  FALLING("falling"),
  NO_CLEAR_CHANGE("no-clear-change"),
  /** Fewer than five comparable figures that follow each other, or figures without an interval. */
  CANNOT_BE_SAID("cannot-be-said");

  private final String word;

  TrendSign(String word) {
    this.word = word;
  }

  /** The word that published tables use. */
  public String word() {
    return word;
  }

  public static TrendSign of(String word) {
    return Arrays.stream(values())
        .filter(sign -> sign.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Invalid trend: " + word));
  }
}
