package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.labels.Labels;

/** The words of the rendered tables that do not come from the definitions. */
public final class Words {
  public static final Labels TOTAL = Labels.of("Total");
  public static final Labels PERSONS = Labels.of("Persons");
  public static final Labels GAP = Labels.of("Gap");
  public static final Labels RATIO = Labels.of("Ratio");
  public static final Labels AREA = Labels.of("municipality");
  public static final Labels MINUS = Labels.of("minus");
  public static final Labels SOURCE = Labels.of("Source");
  public static final Labels SIGNS = Labels.of("Signs");
  public static final Labels NOTHING = Labels.of("No figure fits the choice.");

  /** In general: which figure is hidden for which reason would help to find it. */
  public static final Labels WHY_HIDDEN =
      Labels.of(
          "rests on few people, or could be used to work out such a figure; which of the two is not told");

  private Words() {}
}
