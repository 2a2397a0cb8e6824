package dk.integrationsbarometer.model;

import java.util.Arrays;

/** How far a goal is reached. */
public enum GoalStatus {
  /** The measured value, with all of its interval, satisfies the goal. */
  REACHED("reached"),
  /** Not reached, and where the path to the goal says that the value should be by now. */
  ON_THE_WAY("on-the-way"),
  /** Not reached, and short of the path; or nothing says what the path is. */
  BEHIND("behind"),
  /** The interval lies on both sides of what would decide. */
  CANNOT_BE_SAID("cannot-be-said"),
  /** The series breaks between the base and the period. */
  NOT_COMPARABLE("not-comparable"),
  /**
   * There is no value, or none that may be published, in the period or in its base; or the period
   * is not after the base that it would be held against.
   */
  NOT_MEASURED("not-measured");

  private final String word;

  GoalStatus(String word) {
    this.word = word;
  }

  /** The word that published tables use. */
  public String word() {
    return word;
  }

  public static GoalStatus of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Invalid status of a goal: " + word));
  }
}
