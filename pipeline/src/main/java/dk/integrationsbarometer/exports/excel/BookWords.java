package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.model.labels.Labels;

/** The words of the workbooks that do not come from the definitions. */
final class BookWords {
  static final Labels ONE_TABLE = Labels.of("This sheet has one table, which begins in row 7.");
  static final Labels NO_SIGNS = Labels.of("No signs in this table.");
  static final Labels SIGNS = Labels.of("Signs: ");
  static final Labels SOURCE = Labels.of("Source: ");
  static final Labels UNIT = Labels.of("Unit: ");
  static final Labels LEVEL = Labels.of("; the limits are the interval at %s%%");
  static final Labels FIGURES = Labels.of("figures");
  static final Labels AREA_CODE = Labels.of("Area code");
  static final Labels GROUP_CODE = Labels.of("Group code");
  static final Labels REFERENCE_CODE = Labels.of("Reference code");
  static final Labels MARK = Labels.of("Mark");
  static final Labels NUMERATOR = Labels.of("Numerator");
  static final Labels DENOMINATOR = Labels.of("Denominator");
  static final Labels PERSONS = Labels.of("Persons");
  static final Labels OR_NOT_APPLICABLE = Labels.of(", or does not apply to this row");
  static final Labels COVER = Labels.of("Cover");
  static final Labels CONTENTS = Labels.of("Contents");
  static final Labels NOTES = Labels.of("Notes");
  static final Labels SIGNS_NAME = Labels.of("Signs");
  static final Labels FACT = Labels.of("Fact");
  static final Labels CONTENT = Labels.of("Content");
  static final Labels HALF_YEAR = Labels.of("Newest half-year");
  static final Labels RUN = Labels.of("Run");
  static final Labels DAY = Labels.of("Computed");
  static final Labels PROGRAM = Labels.of("Program version");
  static final Labels EXTENT = Labels.of("Extent");
  static final Labels NUMBERS = Labels.of("Numbers");
  static final Labels ROUNDED =
      Labels.of("Rounded as published. Do not compute on from them where it must be exact.");
  static final Labels HIDDEN = Labels.of("Hidden figures");
  static final Labels AREAS = Labels.of("Areas");
  static final Labels ONE_AREA =
      Labels.of(
          "A table can have figures of several municipalities. Choose one area before you compare or add figures.");
  static final Labels SHEET = Labels.of("Sheet");
  static final Labels POLICY_AREA = Labels.of("Policy area");
  static final Labels INDICATOR = Labels.of("Indicator");
  static final Labels KIND = Labels.of("Kind");
  static final Labels UNIT_NAME = Labels.of("Unit");
  static final Labels ROWS = Labels.of("Rows");
  static final Labels CODE = Labels.of("Code");
  static final Labels DESCRIPTION = Labels.of("Description");
  static final Labels SOURCE_NAME = Labels.of("Source");
  static final Labels BREAKS = Labels.of("Breaks in series");
  static final Labels SIGN = Labels.of("Sign");
  static final Labels MEANING = Labels.of("Meaning");
  static final Labels GOALS = Labels.of("Goals");
  static final Labels GOALS_TITLE = Labels.of("Goals, in each period in which they were measured");
  static final Labels GOAL_CODE = Labels.of("Goal code");
  static final Labels GOAL = Labels.of("Wanted figure");
  static final Labels POLICY = Labels.of("Policy");
  static final Labels GOAL_NUMBER = Labels.of("Goal no.");
  static final Labels GOAL_TITLE = Labels.of("Goal");
  static final Labels COMMITTEE = Labels.of("Committee");
  static final Labels NEWEST = Labels.of("Newest");
  static final Labels STARTING_POINT = Labels.of("Starting point");
  static final Labels PATH = Labels.of("Should be by now");
  static final Labels BY = Labels.of("By");
  static final Labels STATUS = Labels.of("Status");
  static final Labels NOTE = Labels.of("Note");
  static final Labels BREAKDOWN = Labels.of("Breakdown");
  static final Labels SOURCES = Labels.of("Sources: see the sheet Notes.");

  /** In place of an empty cell. */
  static final Labels NOTHING = Labels.of("none@nothing");

  static final Labels NOTHING_MEANS = Labels.of("no mark, or nothing to write");
  static final Labels NO_CELL_IS_EMPTY =
      Labels.of(
          ". No cell of a table is empty, since screen readers and programs take an empty cell for the end of the table.");

  private BookWords() {}
}
