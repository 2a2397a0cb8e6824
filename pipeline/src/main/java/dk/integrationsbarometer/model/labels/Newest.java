package dk.integrationsbarometer.model.labels;

/** Whether a row is the one that counts for a goal: the newest in which it could be judged. */
public enum Newest implements Coded {
  YES("yes", Labels.of("the newest judgement")),
  NO("no", Labels.of("not the newest judgement"));

  private final String code;
  private final Labels label;

  Newest(String code, Labels label) {
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
