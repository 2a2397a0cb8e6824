package dk.integrationsbarometer.model.labels;

/** How far a goal is reached. */
public enum GoalStatus implements Coded {
  /** The measured value, with all of its interval, satisfies the goal. */
  REACHED("reached", Labels.of("reached")),
  /** The same before the period that decides: later figures can still take it back. */
  REACHED_SO_FAR("reached-so-far", Labels.of("reached so far")),
  /** Not reached, and where the path to the goal says that the value should be by now. */
  ON_THE_WAY("on-the-way", Labels.of("on the way")),
  /** Not reached, and short of the path; or nothing says what the path is. */
  BEHIND("behind", Labels.of("behind")),
  /** Not reached in the last period that ends by the deadline: nothing can reach it any more. */
  NOT_REACHED("not-reached", Labels.of("not reached")),
  /** The interval lies on both sides of what would decide. */
  CANNOT_BE_SAID("cannot-be-said", Labels.of("cannot be judged")),
  /** The series breaks between the base and the period. */
  NOT_COMPARABLE("not-comparable", Labels.of("not comparable")),
  /**
   * There is no value, or none that may be published, in the period or in its base; or the period
   * is not after the base, or lies outside the time for which the goal holds.
   */
  NOT_MEASURED("not-measured", Labels.of("not measured"));

  private final String code;
  private final Labels label;

  GoalStatus(String code, Labels label) {
    this.code = code;
    this.label = label;
  }

  /** The same of whoever does not ask whether a later period can change it. */
  public GoalStatus undecided() {
    return switch (this) {
      case REACHED_SO_FAR -> REACHED;
      case NOT_REACHED -> BEHIND;
      default -> this;
    };
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
