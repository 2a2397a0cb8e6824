package dk.integrationsbarometer.exports.catalogue;

import dk.integrationsbarometer.model.labels.Labels;

/** The words of the catalogue that do not come from the definitions. */
final class CatalogueWords {
  /** Begins the name by which links lead to an area of policy. */
  static final String AREA_MARK = "area-";

  static final Labels TITLE = Labels.of("Catalogue of indicators");
  static final Labels INTRODUCTION =
      Labels.of(
          "What the indicators of the Integrationsbarometer measure, about whom, and where the numbers come from: %d in all. The text is made from the definitions.");
  static final Labels CONTENTS = Labels.of("Contents");
  static final Labels NAME = Labels.of("Name in the tables");
  static final Labels HASH = Labels.of("Hash of the definition");

  private CatalogueWords() {}
}
