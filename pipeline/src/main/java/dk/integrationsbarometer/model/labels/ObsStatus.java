package dk.integrationsbarometer.model.labels;

/** Why a figure has a number or has none, with the codes of SDMX (code list CL_OBS_STATUS). */
public enum ObsStatus implements Coded {
  NORMAL("A", Labels.of("normal value")),
  UNDEFINED("M", Labels.of("not defined: nobody to compute it of")),
  SUPPRESSED("Q", Labels.of("hidden for confidentiality")),
  MISSING("O", Labels.of("missing: a delivery behind it is not there")),
  BREAK("B", Labels.of("break in series: the periods cannot be compared or put together")),
  UNRELIABLE("U", Labels.of("uncertain figure: rests on few people or has a wide interval")),
  /** Of a number that is sure enough; an uncertain one stays {@link #UNRELIABLE}. */
  PRELIMINARY("P", Labels.of("preliminary figure: a delivery behind it is to be corrected"));

  private final String code;
  private final Labels label;

  ObsStatus(String code, Labels label) {
    this.code = code;
    this.label = label;
  }

  /** Whether there is a number, sure and final or not. */
  public boolean hasValue() {
    return this == NORMAL || this == UNRELIABLE || this == PRELIMINARY;
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
