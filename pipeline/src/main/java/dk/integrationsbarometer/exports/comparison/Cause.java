package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.model.labels.Labels;

/** What can have moved a row: something that two runs state and that is not the same in both. */
public enum Cause {
  /** Files that were read. */
  DATA(Labels.of("data")),
  /** What the indicator means: its own conditions and all that they lead to. */
  DEFINITION(Labels.of("definition")),
  /** A document that changed without changing what the indicator means. */
  DOCUMENT(Labels.of("another document")),
  SETTINGS(Labels.of("settings")),
  PROGRAM(Labels.of("program")),
  /** What is hidden, or how. */
  PROTECTION(Labels.of("protection")),
  /** Nothing that the two runs state is another: what was kept between them can be. */
  NOT_STATED(Labels.of("not to be seen from the two runs"));

  private final Labels label;

  Cause(Labels label) {
    this.label = label;
  }

  public Labels label() {
    return label;
  }
}
