package dk.integrationsbarometer.model;

import java.util.Arrays;

/** Whether a figure is held back, with the codes of SDMX (code list CL_CONF_STATUS). */
public enum ConfStatus {
  FREE("F", new Labels("kan offentliggøres", "free for publication")),
  PRIMARY("A", new Labels("hviler på for få personer", "rests on too few persons"));

  private final String code;
  private final Labels label;

  ConfStatus(String code, Labels label) {
    this.code = code;
    this.label = label;
  }

  /**
   * The status that a published code means.
   *
   * @throws IllegalArgumentException when it means none
   */
  public static ConfStatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Invalid conf_status: " + code));
  }

  public String code() {
    return code;
  }

  public Labels label() {
    return label;
  }
}
