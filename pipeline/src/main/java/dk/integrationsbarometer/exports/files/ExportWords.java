package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.model.labels.Labels;

/** What is said of an export as a whole. */
public final class ExportWords {
  public static final Labels TITLE = Labels.of("Integration barometer, Copenhagen");

  private ExportWords() {}
}
