package dk.integrationsbarometer.model.labels;

/** Whether the status dates of a period were delivered with all that an indicator needs. */
public enum Delivered implements Coded {
  YES("yes", Labels.of("delivered")),
  PARTLY("partly", Labels.of("partly delivered")),
  NO("no", Labels.of("not delivered"));

  private final String code;
  private final Labels label;

  Delivered(String code, Labels label) {
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
