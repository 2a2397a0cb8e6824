package dk.integrationsbarometer.model.labels;

/**
 * Whether a figure is held back, with the codes of SDMX (code list CL_CONF_STATUS).
 *
 * <p>All that is hidden has one code. SDMX has others for figures that rest on few persons and for
 * figures that are hidden to protect them, but whoever can tell the two apart can work out more.
 */
public enum ConfStatus implements Coded {
  FREE("F", Labels.of("free for publication")),
  CONFIDENTIAL("C", Labels.of("confidential"));

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
