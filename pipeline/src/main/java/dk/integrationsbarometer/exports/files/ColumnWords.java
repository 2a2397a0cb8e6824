package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.model.labels.Labels;

/** What the columns and dimensions of files for readers are called. */
public final class ColumnWords {
  public static final Labels PERIOD = Labels.of("Period");
  public static final Labels AREA = Labels.of("Area");
  public static final Labels GROUP = Labels.of("Group");
  public static final Labels VALUE = Labels.of("Value");
  public static final Labels LOW = Labels.of("Lower limit");
  public static final Labels HIGH = Labels.of("Upper limit");
  public static final Labels REFERENCE = Labels.of("Compared with");
  public static final Labels GAPS = Labels.of("gaps");
  public static final Labels RATIO_LOW = Labels.of("Ratio, lower limit");
  public static final Labels RATIO_HIGH = Labels.of("Ratio, upper limit");
  public static final Labels ADJUSTED = Labels.of("Adjusted gap");
  public static final Labels ADJUSTED_LOW = Labels.of("Adjusted, lower limit");
  public static final Labels ADJUSTED_HIGH = Labels.of("Adjusted, upper limit");
  public static final Labels CONTENTS = Labels.of("Contents");

  /** 1 for a figure that is uncertain, 0 for others. */
  public static final Labels UNCERTAIN = Labels.of("Uncertain figure");

  private ColumnWords() {}
}
