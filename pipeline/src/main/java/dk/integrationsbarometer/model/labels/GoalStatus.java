package dk.integrationsbarometer.model.labels;

/** How far a goal is reached. */
public enum GoalStatus implements Coded {
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
   * is not after the base that it would be compared with.
   */
  NOT_MEASURED("not-measured", new Labels("ikke målt", "not measured"));

  private final String code;
  private final Labels label;

  GoalStatus(String code, Labels label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Labels label() {
    return label;
  }
}
