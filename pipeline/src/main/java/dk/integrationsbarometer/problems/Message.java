package dk.integrationsbarometer.problems;

/**
 * Every message that a user can be given: what is wrong and why (first line) and how to mend it
 * (second line).
 *
 * <p>Codes are stable; a code that is no longer used is not given to another message. {0}, {1} ...
 * are filled in by {@link Problem}.
 */
public enum Message {
  // Definitions: the text
  NO_DEFINITIONS(
      "D001",
      ExitCode.DEFINITIONS,
      "No definitions here. The folder is missing or holds no .yaml file.",
      "Name the folder that holds indicators/ and registers/ with --definitions."),
  NOT_YAML(
      "D002",
      ExitCode.DEFINITIONS,
      "This is not readable YAML: {0}.",
      "Look at the line above as well; often a quotation mark, a colon or the indentation is missing."),
  NOT_UTF8(
      "D003",
      ExitCode.DEFINITIONS,
      "The file is not UTF-8 text.",
      "Save it again with the encoding UTF-8."),
  DUPLICATE_KEY(
      "D004",
      ExitCode.DEFINITIONS,
      "'{0}' is written twice. The first is in line {1}.",
      "Keep one of them."),
  YAML_FEATURE(
      "D005",
      ExitCode.DEFINITIONS,
      "{0} is not allowed in definitions, so that every file can be read on its own.",
      "Write the value out."),
  UNKNOWN_KEY(
      "D006",
      ExitCode.DEFINITIONS,
      "'{0}' is not a key of {1}. {2}",
      "Correct the spelling or remove the line."),
  MISSING_KEY(
      "D007",
      ExitCode.DEFINITIONS,
      "{0} has no '{1}'.",
      "Add a line '{1}: ...'; definitions/README.md shows what it holds."),
  WRONG_SHAPE(
      "D008",
      ExitCode.DEFINITIONS,
      "{0} should be {1}, but is {2}.",
      "Write it as definitions/README.md shows."),
  NOT_A_CHOICE(
      "D009",
      ExitCode.DEFINITIONS,
      "'{0}' is not a possible value of '{1}'. {2}",
      "Choose one of the possible values."),
  NOT_A_VALUE("D010", ExitCode.DEFINITIONS, "'{0}' is not {1}.", "Write {2}."),
  UNKNOWN_KIND(
      "D011",
      ExitCode.DEFINITIONS,
      "'{0}' is not a kind of definition. {1}",
      "Write 'kind:' with one of the kinds."),
  BAD_NAME(
      "D012",
      ExitCode.DEFINITIONS,
      "'{0}' cannot be a name. A name begins with a letter and holds letters, digits, '-' and '_'.",
      "Choose another name."),
  DUPLICATE_NAME(
      "D013",
      ExitCode.DEFINITIONS,
      "{0} '{1}' is defined twice. The first is at {2}.",
      "Rename or remove one of them."),
  FILE_NAME(
      "D014",
      ExitCode.DEFINITIONS,
      "The file holds '{0}' but is named {1}. Files are named after what they define, so that they are found.",
      "Rename the file to {0}.yaml."),
  // Definitions: the meaning
  UNKNOWN_NAME(
      "D020",
      ExitCode.DEFINITIONS,
      "{0} '{1}' is not defined. {2}",
      "Correct the spelling, or define it."),
  UNKNOWN_CODE(
      "D021", ExitCode.DEFINITIONS, "'{0}' is not a code of {1}. {2}", "Write one of its codes."),
  BAD_CONDITION(
      "D022",
      ExitCode.DEFINITIONS,
      "The condition cannot be read here: {0}.",
      "Conditions look like: alder between 25 and 64 and koen = 'kvinde'."),
  UNKNOWN_FUNCTION(
      "D023",
      ExitCode.DEFINITIONS,
      "'{0}' is not a function of conditions. {1}",
      "Use one of the functions, or define a variable."),
  WRONG_TYPE(
      "D024",
      ExitCode.DEFINITIONS,
      "{0} is {1}, but {2} is needed here.",
      "Compare and combine values of the same type."),
  NOT_A_CONDITION(
      "D025",
      ExitCode.DEFINITIONS,
      "'{0}' is {1}, not something that is true or false.",
      "Write a comparison, for example {0} = ..., or name a variable that is true or false."),
  CYCLE(
      "D026",
      ExitCode.DEFINITIONS,
      "The variable '{0}' is defined by itself: {1}.",
      "Break the circle: one of them must not use the others."),
  OVERLAP(
      "D027",
      ExitCode.DEFINITIONS,
      "'{0}' and '{1}' overlap: both hold {2}.",
      "Change one of the bounds; both ends of an interval are included, 'to' of a validity period is not."),
  GAP_IN_CLASSES(
      "D028",
      ExitCode.DEFINITIONS,
      "No class holds {0}: '{1}' ends before '{2}' begins.",
      "Let the classes follow each other without holes."),
  EMPTY_INTERVAL(
      "D029", ExitCode.DEFINITIONS, "'{0}' begins after it ends.", "Exchange the two bounds."),
  NOT_CLOSED(
      "D030",
      ExitCode.DEFINITIONS,
      "'{0}' cannot be a breakdown: its values are not a closed code list.",
      "Break down by {1}."),
  RESERVED_NAME(
      "D031",
      ExitCode.DEFINITIONS,
      "'{0}' is the name of a column of the result tables.",
      "Give the variable another name."),
  NO_EXAMPLE(
      "D032",
      ExitCode.DEFINITIONS,
      "The indicator '{0}' has no example. A figure that nobody has computed by hand is not published.",
      "Add 'examples:' with a few made-up people and the figures that you expect."),
  EXAMPLE_TABLE(
      "D033",
      ExitCode.DEFINITIONS,
      "The table cannot be read: {0}.",
      "Separate columns by |, name the columns in the first line, and give every line as many cells."),
  EXAMPLE_VALUE(
      "D034",
      ExitCode.DEFINITIONS,
      "'{0}' is not {1}, which the column {2} holds.",
      "Write {3}, or leave the cell empty for not known."),
  STATUS_DATES(
      "D035",
      ExitCode.DEFINITIONS,
      "A {0} of the year has no status date.",
      "Give 'status_dates' at least one date (MM-dd) in every {0} of the year."),
  SAME_GROUP(
      "D036",
      ExitCode.DEFINITIONS,
      "The group '{0}' is compared with itself.",
      "Name another reference."),
  NOT_IN_GROUPS(
      "D037",
      ExitCode.DEFINITIONS,
      "The comparison uses the group '{0}', which the indicator does not compute.",
      "Add it to 'groups'."),
  NO_VARIABLE_KIND(
      "D038",
      ExitCode.DEFINITIONS,
      "The variable '{0}' does not say how it is found. {1}",
      "Give it exactly one of value, recode, class, property, decide, from."),
  DECISION_EXAMPLE(
      "D039",
      ExitCode.EXAMPLES_DIFFER,
      "The example gives '{0}', but '{1}' is expected.",
      "Correct the decision table or the example."),
  NO_SUCH_INDICATOR(
      "D040",
      ExitCode.USAGE,
      "The indicator '{0}' is not defined. {1}",
      "Correct the spelling, or look in definitions/indicators."),
  EXAMPLE_DIFFERS(
      "D041",
      ExitCode.EXAMPLES_DIFFER,
      "The example '{0}' expects {1} for {2}, but the definition gives {3}.",
      "Compute the figure by hand, then correct the definition or the example."),
  EXAMPLE_MISSING_FIGURE(
      "D042",
      ExitCode.EXAMPLES_DIFFER,
      "The example '{0}' expects a figure for {1}, which the definition does not compute.",
      "Correct period, area, group or breakdown; {2}"),
  WRITTEN_TWICE("D043", ExitCode.DEFINITIONS, "{0} '{1}' is written twice.", "Keep one of them."),
  COUNT_WITH_NUMERATOR(
      "D044",
      ExitCode.DEFINITIONS,
      "A count has no numerator: it counts the whole population.",
      "Put the condition into 'population', or write 'measure: share'."),
  EXAMPLE_REQUIRED(
      "D045",
      ExitCode.DEFINITIONS,
      "The column {0} is empty, but the register '{1}' requires it.",
      "Give it a value."),
  EXAMPLE_KEY(
      "D046",
      ExitCode.DEFINITIONS,
      "Two rows have the same key {0} at one reference time; a run rejects both.",
      "Correct the key or the reference time, or remove one of the rows."),
  EXAMPLE_RULE(
      "D047",
      ExitCode.EXAMPLES_DIFFER,
      "The example '{0}' has a row that breaks the rule '{1}' of the register '{2}': a run would reject it.",
      "Correct the row {3}, or the rule."),
  TAB(
      "D048",
      ExitCode.DEFINITIONS,
      "A tab stands here; YAML is indented by blanks only.",
      "Replace the tab by blanks."),
  GROUP_OF_OTHER_UNIT(
      "D049",
      ExitCode.DEFINITIONS,
      "The group '{0}' cannot be used for the unit '{1}': its condition uses {2}, which the unit does not have.",
      "Leave the group out, or define the variable for the unit."),
  KEY_OF_OTHER_MEASURE(
      "D060",
      ExitCode.DEFINITIONS,
      "'{0}' does not belong to the measure '{1}', which takes {2}.",
      "Remove it, or choose another measure."),
  UNIT_IS_GIVEN(
      "D061",
      ExitCode.DEFINITIONS,
      "The measure '{0}' is always in {1}; it takes no 'value_unit'.",
      "Remove it."),
  NOT_WEIGHTED(
      "D062",
      ExitCode.DEFINITIONS,
      "The measure '{0}' cannot be weighted.",
      "Remove 'weight', or choose share, mean, sum, ratio, composition or group-share."),
  NO_INTERVAL(
      "D063",
      ExitCode.DEFINITIONS,
      "No interval is known for a {0}.",
      "Remove 'interval', or write 'interval: none'."),
  AGAINST_OTHER_MEASURE(
      "D064",
      ExitCode.DEFINITIONS,
      "'against' compares a group's share of two populations, so it belongs to the measure 'group-share' only.",
      "Write 'measure: group-share', or remove 'against'."),
  AGAINST_OTHER_PERIOD(
      "D065",
      ExitCode.DEFINITIONS,
      "'{0}' has a figure for each {1}, this indicator for each {2}; they cannot be compared.",
      "Give both the same period length."),
  AGAINST_LACKS_GROUP(
      "D066",
      ExitCode.DEFINITIONS,
      "'{0}' does not compute the groups of this indicator: {1}.",
      "Add them to its 'groups', or leave them out here."),
  TARGET_NOT_COMPUTED(
      "D067",
      ExitCode.DEFINITIONS,
      "The target '{0}' is for {1}, which the indicator does not compute.",
      "Correct group, reference or breakdown of the target, or add them to the indicator."),
  NOT_WITH_TIMING(
      "D080",
      ExitCode.DEFINITIONS,
      "'{0}' does not go with 'when: {1}'.",
      "'months: [FROM, TO]' belongs to 'when: window', 'shift: MONTHS' to every other timing; remove it, or change 'when'."),
  UNIT_AND_UNITS(
      "D081",
      ExitCode.DEFINITIONS,
      "Both 'unit' and 'units' say whose rows are described.",
      "Keep one of them."),
  MATCH_BY_DERIVED(
      "D082",
      ExitCode.DEFINITIONS,
      "'{0}' is worked out of the unit's own row, but other registers are looked up before that.",
      "Match by a column of the unit, or by a variable with 'from'."),
  DAYS_OF_SPELLS(
      "D083",
      ExitCode.DEFINITIONS,
      "'{0}' counts the days of spells, but a row of the register '{1}' stands for one day only.",
      "Take something else of its rows, or look in a register with 'type: spells'."),
  // Extracts
  NO_EXTRACTS(
      "E001",
      ExitCode.EXTRACTS,
      "The folder with the extracts does not exist.",
      "Name it with --extracts."),
  NO_REGISTER_FOLDER(
      "E002",
      ExitCode.EXTRACTS,
      "The register '{0}' is needed, but there is no folder for it.",
      "Deliver the extract to the folder {0}/, or choose indicators that do not need it with --indicator."),
  NO_FILES(
      "E003",
      ExitCode.EXTRACTS,
      "The folder holds no .csv or .parquet file.",
      "Deliver the extract, or remove the empty folder."),
  EMPTY_FILE(
      "E004",
      ExitCode.EXTRACTS,
      "The file holds no rows.",
      "Deliver the file again; an extract of nobody is taken to be a mistake."),
  MISSING_COLUMN(
      "E005",
      ExitCode.EXTRACTS,
      "The column {0} is missing. {1}",
      "Deliver it, or mark it 'optional: true' in the definition of the register '{2}'."),
  BAD_REFERENCE(
      "E006",
      ExitCode.EXTRACTS,
      "The file name does not tell the reference date. The register '{0}' expects {1}.",
      "Rename the file, for example {2}."),
  TWO_FILES(
      "E007",
      ExitCode.EXTRACTS,
      "Two deliveries for {0} of the register '{1}': {2} and {3} overlap.",
      "Keep one; parts of one delivery are named {0}-1, {0}-2 ..., or lie in one folder {0}/."),
  FUTURE_DATE(
      "E008",
      ExitCode.EXTRACTS,
      "The reference date {0} lies in the future.",
      "Correct the file name or the column, or the computer's clock."),
  NOT_TEXT(
      "E009",
      ExitCode.EXTRACTS,
      "The file is neither UTF-8 nor Windows-1252 text.",
      "Export it again as CSV with the encoding UTF-8."),
  BROKEN_PARQUET(
      "E010",
      ExitCode.EXTRACTS,
      "The file is not readable Parquet, or not whole.",
      "Deliver it again."),
  TOO_MANY_REJECTED(
      "E011",
      ExitCode.EXTRACTS,
      "{0} of {1} rows break the rules of the register '{2}': {3}. That is {4} %, more than the tolerated {5} %.",
      "The rows are in {6} with the rule's name. Have the extract corrected, or change 'tolerance' in the register's definition."),
  UNREADABLE(
      "E012",
      ExitCode.EXTRACTS,
      "The file cannot be read: {0}.",
      "Check that it exists and that this user may read it."),
  NO_PERIOD(
      "E013",
      ExitCode.EXTRACTS,
      "The extracts hold no status date for {0}. Delivered: {1}.",
      "Deliver the missing files, or choose another period."),
  PARQUET_COLUMN(
      "E014",
      ExitCode.EXTRACTS,
      "The column {0} is {1} in this Parquet file, which cannot be read as {2} without changing values.",
      "Deliver it as {3}."),
  DUPLICATE_COLUMN(
      "E015",
      ExitCode.EXTRACTS,
      "The column {0} stands twice in the file.",
      "Deliver each column once; upper and lower case are the same."),
  NO_AREA(
      "E017",
      ExitCode.EXTRACTS,
      "The extracts hold nobody in the municipality {0}. {1}",
      "Correct --area, or deliver an extract with that municipality."),
  OTHER_FORMAT(
      "E016",
      ExitCode.EXTRACTS,
      "The file is neither CSV nor Parquet, so its rows would be left out.",
      "Deliver it unpacked as .csv or .parquet, or move it out of the folder."),
  // Disclosure
  NOTHING_RELEASABLE(
      "R001",
      ExitCode.NOT_RELEASABLE,
      "No figure of '{0}' may be published: all {1} are suppressed or missing.",
      "Use coarser breakdowns, or leave the indicator out with --indicator."),
  CANNOT_WRITE(
      "O001",
      ExitCode.OUTPUT,
      "The folder cannot be written: {0}.",
      "Choose another folder, or have the rights and the disk space checked."),
  NO_RESULTS(
      "O002",
      ExitCode.OUTPUT,
      "There is no published run here.",
      "Run 'barometer run' first, or name the folder with --out."),
  UNREADABLE_RESULTS(
      "O003",
      ExitCode.OUTPUT,
      "The published run cannot be read: {0}.",
      "Run 'barometer run' again."),
  ANOTHER_RUN(
      "B001",
      ExitCode.BUSY,
      "Another run is at work in this folder.",
      "Wait until it ends, or use another --work and --out."),
  // Synthetic extracts
  NOT_EMPTY(
      "S001",
      ExitCode.OUTPUT,
      "The folder is not empty, and old and new extracts would mix.",
      "Name another folder with --out, or empty this one."),
  PROFILE(
      "S002",
      ExitCode.DEFINITIONS,
      "The profile cannot be used: {0}.",
      "Correct it; sample-data/README.md and the comments in sample-data/profile.yaml say what each key holds."),
  TOO_FEW_PEOPLE(
      "S003",
      ExitCode.USAGE,
      "{0} people are too few for a town with every kind of family.",
      "Ask for at least {1} with --people."),
  CROWDED(
      "S004",
      ExitCode.DEFINITIONS,
      "The profile has more families and adults of the group {0} than the group has people.",
      "Lower the group's 'ages' or its families in sample-data/profile.yaml, or ask for more people with --people."),
  NOT_PRINTED(
      "S005",
      ExitCode.DONE,
      "A share of {0} does not come out on {1}: of {2} rows {3} are {4} per cent, none are {5}.",
      "Take more people, or let 'allows' leave a few out; sample-data/README.md shows how."),
  BAD_PERIOD("U001", ExitCode.USAGE, "'{0}' is not a period.", "Write 2022, 2022H1 or 2022Q1."),
  WORK_IN_OUT(
      "U003",
      ExitCode.USAGE,
      "The work folder {0} lies in the output folder {1}. It holds personal data, which must not be published.",
      "Name another folder with --work or --out."),
  NOT_PUBLISHED(
      "U004",
      ExitCode.USAGE,
      "The published tables know no {0} '{1}'. {2}",
      "Correct the spelling, or run again with it."),
  BAD_OPTION("U002", ExitCode.USAGE, "'{0}' is not a possible value of {1}: {2}.", "Write {3}.");

  private final String code;
  private final ExitCode exitCode;
  private final String what;
  private final String how;

  Message(String code, ExitCode exitCode, String what, String how) {
    this.code = code;
    this.exitCode = exitCode;
    this.what = what;
    this.how = how;
  }

  public String code() {
    return code;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** What is wrong and why. */
  public String what() {
    return what;
  }

  /** How to mend it. */
  public String how() {
    return how;
  }
}
