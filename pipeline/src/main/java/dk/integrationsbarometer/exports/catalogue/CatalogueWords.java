package dk.integrationsbarometer.exports.catalogue;

import dk.integrationsbarometer.model.labels.Labels;

/** The words of the catalogue that do not come from the definitions. */
final class CatalogueWords {
  /** Begins the name by which links lead to an area of policy. */
  static final String AREA_MARK = "area-";

  static final Labels TITLE = new Labels("Indikatorkatalog", "Catalogue of indicators");
  static final Labels INTRODUCTION =
      new Labels(
          "Hvad Integrationsbarometerets indikatorer måler, om hvem, og hvor tallene kommer fra: %d i alt. Teksten er dannet af definitionerne.",
          "What the indicators of the Integrationsbarometer measure, about whom, and where the numbers come from: %d in all. The text is made from the definitions.");
  static final Labels CONTENTS = new Labels("Indhold", "Contents");
  static final Labels NAME = new Labels("Navn i tabellerne", "Name in the tables");
  static final Labels HASH = new Labels("Definitionens kontrolsum", "Hash of the definition");

  private CatalogueWords() {}
}
