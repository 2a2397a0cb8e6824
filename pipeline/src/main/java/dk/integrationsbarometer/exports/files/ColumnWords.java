package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.model.labels.Labels;

/** What the columns and dimensions of files for readers are called. */
public final class ColumnWords {
  public static final Labels PERIOD = new Labels("Periode", "Period");
  public static final Labels AREA = new Labels("Område", "Area");
  public static final Labels GROUP = new Labels("Gruppe", "Group");
  public static final Labels VALUE = new Labels("Værdi", "Value");
  public static final Labels LOW = new Labels("Nedre grænse", "Lower limit");
  public static final Labels HIGH = new Labels("Øvre grænse", "Upper limit");
  public static final Labels CONTENTS = new Labels("Indhold", "Contents");

  /** 1 for a figure that is uncertain, 0 for others. */
  public static final Labels UNCERTAIN = new Labels("Usikkert tal", "Uncertain figure");

  private ColumnWords() {}
}
