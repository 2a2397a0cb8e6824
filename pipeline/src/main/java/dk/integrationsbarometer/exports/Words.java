package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.labels.Labels;

/** The words of the rendered tables that do not come from the definitions. */
public final class Words {
  public static final Labels TOTAL = new Labels("I alt", "Total");
  public static final Labels PERSONS = new Labels("Personer", "Persons");
  public static final Labels GAP = new Labels("Forskel", "Gap");
  public static final Labels RATIO = new Labels("Forhold", "Ratio");
  public static final Labels AREA = new Labels("kommune", "municipality");
  public static final Labels MINUS = new Labels("minus", "minus");
  public static final Labels SOURCE = new Labels("Kilde", "Source");
  public static final Labels SIGNS = new Labels("Tegn", "Signs");
  public static final Labels NOTHING =
      new Labels("Ingen tal passer til valget.", "No figure fits the choice.");

  /** In general: which figure is hidden for which reason would help to find it. */
  public static final Labels WHY_HIDDEN =
      new Labels(
          "hviler på få personer eller kunne bruges til at regne et sådant tal ud; hvilket af de to oplyses ikke",
          "rests on few people, or could be used to work out such a figure; which of the two is not told");

  private Words() {}
}
