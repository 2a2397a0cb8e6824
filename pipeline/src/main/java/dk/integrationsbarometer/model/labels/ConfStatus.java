package dk.integrationsbarometer.model.labels;

/** Whether a figure is held back, with the codes of SDMX (code list CL_CONF_STATUS). */
public enum ConfStatus implements Coded {
  FREE("F", new Labels("kan offentliggøres", "free for publication")),
  PRIMARY("A", new Labels("hviler på for få personer", "rests on too few persons"));

  private final String code;
  private final Labels label;

  ConfStatus(String code, Labels label) {
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
