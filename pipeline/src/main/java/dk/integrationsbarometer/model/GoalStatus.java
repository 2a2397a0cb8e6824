package dk.integrationsbarometer.model;

import java.util.Arrays;

/** How far a goal is reached. */
public enum GoalStatus {
  /** The measured value, with all of its interval, satisfies the goal. */
  REACHED("reached", new Labels("nået", "reached")),
  /** Not reached, and where the path to the goal says that the value should be by now. */
  ON_THE_WAY("on-the-way", new Labels("på vej", "on the way")),
  /** Not reached, and short of the path; or nothing says what the path is. */
  BEHIND("behind", new Labels("bagud", "behind")),
  /** The interval lies on both sides of what would decide. */
  CANNOT_BE_SAID("cannot-be-said", new Labels("kan ikke afgøres", "cannot be said")),
  /** The series breaks between the base and the period. */
  NOT_COMPARABLE("not-comparable", new Labels("kan ikke sammenlignes", "not comparable")),
  /**
   * There is no value, or none that may be published, in the period or in its base; or the period
   * is not after the base that it would be held against.
   */
  NOT_MEASURED("not-measured", new Labels("ikke målt", "not measured"));

  private final String word;
  private final Labels label;

  GoalStatus(String word, Labels label) {
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

  public static GoalStatus of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Invalid status of a goal: " + word));
  }
}
