package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.model.labels.Labels;

/** The words of the workbooks that do not come from the definitions. */
final class BookWords {
  static final Labels ONE_TABLE =
      new Labels(
          "Arket har én tabel, som begynder i række 7.",
          "This sheet has one table, which begins in row 7.");
  static final Labels NO_SIGNS = new Labels("Ingen tegn i tabellen.", "No signs in this table.");
  static final Labels SIGNS = new Labels("Tegn: ", "Signs: ");
  static final Labels SOURCE = new Labels("Kilde: ", "Source: ");
  static final Labels UNIT = new Labels("Enhed: ", "Unit: ");
  static final Labels LEVEL =
      new Labels(
          "; grænserne er usikkerhedsinterval på %s %%", "; the limits are the interval at %s%%");
  static final Labels FIGURES = new Labels("tal", "figures");
  static final Labels AREA_CODE = new Labels("Områdekode", "Area code");
  static final Labels GROUP_CODE = new Labels("Gruppekode", "Group code");
  static final Labels REFERENCE_CODE = new Labels("Referencekode", "Reference code");
  static final Labels MARK = new Labels("Mærke", "Mark");
  static final Labels NUMERATOR = new Labels("Tæller", "Numerator");
  static final Labels DENOMINATOR = new Labels("Nævner", "Denominator");
  static final Labels PERSONS = new Labels("Personer", "Persons");
  static final Labels OR_NOT_APPLICABLE =
      new Labels(", eller gælder ikke denne række", ", or does not apply to this row");
  static final Labels COVER = new Labels("Forside", "Cover");
  static final Labels CONTENTS = new Labels("Indhold", "Contents");
  static final Labels NOTES = new Labels("Noter", "Notes");
  static final Labels SIGNS_NAME = new Labels("Tegn", "Signs");
  static final Labels FACT = new Labels("Oplysning", "Fact");
  static final Labels CONTENT = new Labels("Indhold", "Content");
  static final Labels RUN = new Labels("Kørsel", "Run");
  static final Labels DAY = new Labels("Beregnet", "Computed");
  static final Labels PROGRAM = new Labels("Programversion", "Program version");
  static final Labels EXTENT = new Labels("Omfang", "Extent");
  static final Labels NUMBERS = new Labels("Tal", "Numbers");
  static final Labels ROUNDED =
      new Labels(
          "Afrundet som offentliggjort. Regn ikke videre på dem, hvor det skal være nøjagtigt.",
          "Rounded as published. Do not compute on from them where it must be exact.");
  static final Labels HIDDEN = new Labels("Skjulte tal", "Hidden figures");
  static final Labels AREAS = new Labels("Områder", "Areas");
  static final Labels ONE_AREA =
      new Labels(
          "En tabel kan have tal for flere kommuner. Vælg ét område, før tal sammenlignes eller lægges sammen.",
          "A table can have figures of several municipalities. Choose one area before you compare or add figures.");
  static final Labels SHEET = new Labels("Ark", "Sheet");
  static final Labels POLICY_AREA = new Labels("Politikområde", "Policy area");
  static final Labels INDICATOR = new Labels("Indikator", "Indicator");
  static final Labels KIND = new Labels("Slags", "Kind");
  static final Labels UNIT_NAME = new Labels("Enhed", "Unit");
  static final Labels ROWS = new Labels("Rækker", "Rows");
  static final Labels CODE = new Labels("Kode", "Code");
  static final Labels DESCRIPTION = new Labels("Beskrivelse", "Description");
  static final Labels SOURCE_NAME = new Labels("Kilde", "Source");
  static final Labels BREAKS = new Labels("Databrud", "Breaks in series");
  static final Labels SIGN = new Labels("Tegn", "Sign");
  static final Labels MEANING = new Labels("Betydning", "Meaning");
  static final Labels GOALS = new Labels("Mål", "Goals");
  static final Labels GOALS_TITLE =
      new Labels(
          "Mål, i hver periode hvor de er målt",
          "Goals, in each period in which they were measured");
  static final Labels GOAL_CODE = new Labels("Målkode", "Goal code");
  static final Labels GOAL = new Labels("Tal, der ønskes", "Wanted figure");
  static final Labels POLICY = new Labels("Politik", "Policy");
  static final Labels GOAL_NUMBER = new Labels("Mål nr.", "Goal no.");
  static final Labels GOAL_TITLE = new Labels("Mål", "Goal");
  static final Labels COMMITTEE = new Labels("Udvalg", "Committee");
  static final Labels NEWEST = new Labels("Nyeste", "Newest");
  static final Labels STARTING_POINT = new Labels("Udgangspunkt", "Starting point");
  static final Labels PATH = new Labels("Bør være nu", "Should be by now");
  static final Labels BY = new Labels("Senest", "By");
  static final Labels STATUS = new Labels("Status", "Status");
  static final Labels NOTE = new Labels("Note", "Note");
  static final Labels BREAKDOWN = new Labels("Opdeling", "Breakdown");
  static final Labels SOURCES =
      new Labels("Kilder: se arket Noter.", "Sources: see the sheet Notes.");

  /** In place of an empty cell. */
  static final Labels NOTHING = new Labels("intet", "none");

  static final Labels NOTHING_MEANS =
      new Labels("intet mærke, eller intet at skrive", "no mark, or nothing to write");
  static final Labels NO_CELL_IS_EMPTY =
      new Labels(
          ". Ingen celle i en tabel er tom, for skærmlæsere og programmer tager en tom celle for tabellens ende.",
          ". No cell of a table is empty, since screen readers and programs take an empty cell for the end of the table.");

  private BookWords() {}
}
