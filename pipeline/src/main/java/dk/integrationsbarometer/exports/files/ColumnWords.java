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
  public static final Labels REFERENCE = new Labels("Sammenlignet med", "Compared with");
  public static final Labels GAPS = new Labels("forskelle", "gaps");
  public static final Labels RATIO_LOW = new Labels("Forhold, nedre grænse", "Ratio, lower limit");
  public static final Labels RATIO_HIGH = new Labels("Forhold, øvre grænse", "Ratio, upper limit");
  public static final Labels ADJUSTED = new Labels("Justeret forskel", "Adjusted gap");
  public static final Labels ADJUSTED_LOW =
      new Labels("Justeret, nedre grænse", "Adjusted, lower limit");
  public static final Labels ADJUSTED_HIGH =
      new Labels("Justeret, øvre grænse", "Adjusted, upper limit");
  public static final Labels CONTENTS = new Labels("Indhold", "Contents");

  /** 1 for a figure that is uncertain, 0 for others. */
  public static final Labels UNCERTAIN = new Labels("Usikkert tal", "Uncertain figure");

  private ColumnWords() {}
}
