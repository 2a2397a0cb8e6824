package dk.integrationsbarometer.model.labels;

/** What the newest five figures of a series do, and whether the city wants that. */
public enum TrendSign implements Coded {
  BETTER("better", Labels.of("better")),
  WORSE("worse", Labels.of("worse")),
  /** Neither way is wanted. */
  RISING("rising", Labels.of("rising")),
  /** Neither way is wanted. */
  FALLING("falling", Labels.of("falling")),
  NO_CLEAR_CHANGE("no-clear-change", Labels.of("no clear change")),
  /** Fewer than five comparable figures that follow each other, or figures without an interval. */
  CANNOT_BE_SAID("cannot-be-said", Labels.of("cannot be said@a trend"));

  private final String code;
  private final Labels label;

  TrendSign(String code, Labels label) {
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
