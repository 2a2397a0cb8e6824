package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.Labels;

/** The words of the rendered tables that do not come from the definitions. */
final class Words {
  static final Labels TOTAL = new Labels("I alt", "Total");
  static final Labels PERSONS = new Labels("Personer", "Persons");
  static final Labels GAP = new Labels("Forskel", "Gap");
  static final Labels RATIO = new Labels("Forhold", "Ratio");
  static final Labels AREA = new Labels("kommune", "municipality");
  static final Labels MINUS = new Labels("minus", "minus");
  static final Labels SOURCE = new Labels("Kilde", "Source");
  static final Labels SIGNS = new Labels("Tegn", "Signs");
  static final Labels NOTHING =
      new Labels("Ingen tal passer til valget.", "No figure fits the choice.");

  private Words() {}
}
