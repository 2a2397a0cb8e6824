package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.model.labels.Labels;

/** What can have moved a row: something that two runs state and that is not the same in both. */
public enum Cause {
  /** Files that were read. */
  DATA(new Labels("data", "data")),
  /** What the indicator means: its own conditions and all that they lead to. */
  DEFINITION(new Labels("definition", "definition")),
  /** A document that changed without changing what the indicator means. */
  DOCUMENT(new Labels("andet dokument", "another document")),
  SETTINGS(new Labels("indstillinger", "settings")),
  PROGRAM(new Labels("program", "program")),
  /** What is hidden, or how. */
  PROTECTION(new Labels("fortrolighed", "protection")),
  /** Nothing that the two runs state is another: what was kept between them can be. */
  NOT_STATED(new Labels("fremgår ikke af de to kørsler", "not to be seen from the two runs"));

  private final Labels label;

  Cause(Labels label) {
    this.label = label;
  }

  public Labels label() {
    return label;
  }
}
