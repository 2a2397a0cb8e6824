package dk.integrationsbarometer.model.labels;

/** What the newest five figures of a series do, and whether the city wants that. */
public enum TrendSign implements Coded {
  BETTER("better", new Labels("bedre", "better")),
  WORSE("worse", new Labels("værre", "worse")),
  /** Neither way is wanted. */
  RISING("rising", new Labels("stigende", "rising")),
  /** Neither way is wanted. */
  FALLING("falling", new Labels("faldende", "falling")),
  NO_CLEAR_CHANGE("no-clear-change", new Labels("ingen klar ændring", "no clear change")),
  /** Fewer than five comparable figures that follow each other, or figures without an interval. */
  CANNOT_BE_SAID("cannot-be-said", new Labels("kan ikke siges", "cannot be said"));

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
