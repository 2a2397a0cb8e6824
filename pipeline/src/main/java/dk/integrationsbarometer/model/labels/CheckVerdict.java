package dk.integrationsbarometer.model.labels;

/** What a check of an extract has come to. */
public enum CheckVerdict implements Coded {
  FINE("in order", Labels.of("in order")),
  /** Some rows failed, fewer than the register tolerates; they are left out. */
  TOLERATED("tolerated", Labels.of("within the tolerance")),
  NOTED("noted", Labels.of("noted")),
  MISSING("missing", Labels.of("missing")),
  /** It was delivered, is unlike what came before it, and is not used. */
  HELD_BACK("held back", Labels.of("held back"));

  private final String code;
  private final Labels label;

  CheckVerdict(String code, Labels label) {
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
