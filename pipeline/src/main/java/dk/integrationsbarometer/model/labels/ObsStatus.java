package dk.integrationsbarometer.model.labels;

/** Why a figure has a number or has none, with the codes of SDMX (code list CL_OBS_STATUS). */
public enum ObsStatus implements Coded {
  NORMAL("A", new Labels("almindeligt tal", "normal value")),
  UNDEFINED(
      "M",
      new Labels(
          "ikke defineret: ingen personer at regne på", "not defined: nobody to compute it of")),
  SUPPRESSED("Q", new Labels("skjult af hensyn til fortrolighed", "hidden for confidentiality")),
  MISSING(
      "O",
      new Labels(
          "mangler: en statusdato er ikke leveret", "missing: a status date was not delivered")),
  BREAK(
      "B",
      new Labels(
          "databrud: perioderne kan ikke sammenlignes eller lægges sammen",
          "break in series: the periods cannot be compared or put together")),
  UNRELIABLE(
      "U",
      new Labels(
          "usikkert tal: bygger på få personer eller har et bredt interval",
          "uncertain figure: rests on few people or has a wide interval"));

  private final String code;
  private final Labels label;

  ObsStatus(String code, Labels label) {
    this.code = code;
    this.label = label;
  }

  /** Whether there is a number, sure or not. */
  public boolean hasValue() {
    return this == NORMAL || this == UNRELIABLE;
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
