package dk.integrationsbarometer.problems;

/**
 * Every message that a user can be given: what is wrong and why (first line) and how to mend it
 * (second line).
 *
 * <p>Codes are stable; a code that is no longer used is not given to another message. The words
 * stand by the codes in {@code messages.txt} beside this class; {0}, {1} ... in them are filled in
 * by {@link Problem}.
 */
public enum Message {
  // Definitions: the text
  NO_DEFINITIONS("D001", ExitCode.DEFINITIONS),
  NOT_YAML("D002", ExitCode.DEFINITIONS),
  NOT_UTF8("D003", ExitCode.DEFINITIONS),
  DUPLICATE_KEY("D004", ExitCode.DEFINITIONS),
  YAML_FEATURE("D005", ExitCode.DEFINITIONS),
  UNKNOWN_KEY("D006", ExitCode.DEFINITIONS),
  MISSING_KEY("D007", ExitCode.DEFINITIONS),
  WRONG_SHAPE("D008", ExitCode.DEFINITIONS),
  NOT_A_CHOICE("D009", ExitCode.DEFINITIONS),
  NOT_A_VALUE("D010", ExitCode.DEFINITIONS),
  UNKNOWN_KIND("D011", ExitCode.DEFINITIONS),
  BAD_NAME("D012", ExitCode.DEFINITIONS),
  DUPLICATE_NAME("D013", ExitCode.DEFINITIONS),
  FILE_NAME("D014", ExitCode.DEFINITIONS),
  COMMA_IN_TEXT("D015", ExitCode.DEFINITIONS),
  // Definitions: the meaning
  UNKNOWN_NAME("D020", ExitCode.DEFINITIONS),
  UNKNOWN_CODE("D021", ExitCode.DEFINITIONS),
  BAD_CONDITION("D022", ExitCode.DEFINITIONS),
  UNKNOWN_FUNCTION("D023", ExitCode.DEFINITIONS),
  WRONG_TYPE("D024", ExitCode.DEFINITIONS),
  NOT_A_CONDITION("D025", ExitCode.DEFINITIONS),
  CYCLE("D026", ExitCode.DEFINITIONS),
  OVERLAP("D027", ExitCode.DEFINITIONS),
  GAP_IN_CLASSES("D028", ExitCode.DEFINITIONS),
  EMPTY_INTERVAL("D029", ExitCode.DEFINITIONS),
  NOT_CLOSED("D030", ExitCode.DEFINITIONS),
  RESERVED_NAME("D031", ExitCode.DEFINITIONS),
  NO_EXAMPLE("D032", ExitCode.DEFINITIONS),
  EXAMPLE_TABLE("D033", ExitCode.DEFINITIONS),
  EXAMPLE_VALUE("D034", ExitCode.DEFINITIONS),
  STATUS_DATES("D035", ExitCode.DEFINITIONS),
  SAME_GROUP("D036", ExitCode.DEFINITIONS),
  NOT_IN_GROUPS("D037", ExitCode.DEFINITIONS),
  NO_VARIABLE_KIND("D038", ExitCode.DEFINITIONS),
  DECISION_EXAMPLE("D039", ExitCode.EXAMPLES_DIFFER),
  NO_SUCH_INDICATOR("D040", ExitCode.USAGE),
  EXAMPLE_DIFFERS("D041", ExitCode.EXAMPLES_DIFFER),
  EXAMPLE_MISSING_FIGURE("D042", ExitCode.EXAMPLES_DIFFER),
  WRITTEN_TWICE("D043", ExitCode.DEFINITIONS),
  COUNT_WITH_NUMERATOR("D044", ExitCode.DEFINITIONS),
  EXAMPLE_REQUIRED("D045", ExitCode.DEFINITIONS),
  EXAMPLE_KEY("D046", ExitCode.DEFINITIONS),
  EXAMPLE_RULE("D047", ExitCode.EXAMPLES_DIFFER),
  FALSE_BLANK("D048", ExitCode.DEFINITIONS),
  GROUP_OF_OTHER_UNIT("D049", ExitCode.DEFINITIONS),
  KEY_OF_OTHER_MEASURE("D060", ExitCode.DEFINITIONS),
  UNIT_IS_GIVEN("D061", ExitCode.DEFINITIONS),
  NOT_WEIGHTED("D062", ExitCode.DEFINITIONS),
  NO_INTERVAL("D063", ExitCode.DEFINITIONS),
  AGAINST_OTHER_MEASURE("D064", ExitCode.DEFINITIONS),
  AGAINST_OTHER_PERIOD("D065", ExitCode.DEFINITIONS),
  AGAINST_LACKS_GROUP("D066", ExitCode.DEFINITIONS),
  TARGET_NOT_COMPUTED("D067", ExitCode.DEFINITIONS),
  LEAVERS_NOT_STATED("D068", ExitCode.DEFINITIONS),
  NOT_ADJUSTABLE("D069", ExitCode.DEFINITIONS),
  CUT_BY_OVER("D070", ExitCode.DEFINITIONS),
  WEIGHT_WITHOUT_SURVEY("D071", ExitCode.DEFINITIONS),
  EXAMPLE_STATUS("D073", ExitCode.DEFINITIONS),
  NOT_WITH_TIMING("D080", ExitCode.DEFINITIONS),
  UNIT_AND_UNITS("D081", ExitCode.DEFINITIONS),
  MATCH_BY_DERIVED("D082", ExitCode.DEFINITIONS),
  DAYS_OF_SPELLS("D083", ExitCode.DEFINITIONS),
  AGAINST_OTHER_POOL("D084", ExitCode.DEFINITIONS),
  POOL_TOO_LONG("D085", ExitCode.DEFINITIONS),
  BASE_WITHOUT_FIGURE("D086", ExitCode.DEFINITIONS),
  NO_RELIABILITY_RULE("D087", ExitCode.DEFINITIONS),
  GRADIENT_OF_OTHER_MEASURE("D088", ExitCode.DEFINITIONS),
  BENCHMARK_OF_AMOUNT("D089", ExitCode.DEFINITIONS),
  BENCHMARK_IS_HOME("D090", ExitCode.DEFINITIONS),
  AREAS_NOT_LISTED("D091", ExitCode.DEFINITIONS),
  GRADIENT_OF_ONE_CLASS("D092", ExitCode.DEFINITIONS),
  // Extracts
  NO_EXTRACTS("E001", ExitCode.EXTRACTS),
  NO_REGISTER_FOLDER("E002", ExitCode.EXTRACTS),
  NO_FILES("E003", ExitCode.EXTRACTS),
  EMPTY_FILE("E004", ExitCode.EXTRACTS),
  MISSING_COLUMN("E005", ExitCode.EXTRACTS),
  BAD_REFERENCE("E006", ExitCode.EXTRACTS),
  TWO_FILES("E007", ExitCode.EXTRACTS),
  FUTURE_DATE("E008", ExitCode.EXTRACTS),
  NOT_TEXT("E009", ExitCode.EXTRACTS),
  BROKEN_PARQUET("E010", ExitCode.EXTRACTS),
  TOO_MANY_REJECTED("E011", ExitCode.EXTRACTS),
  UNREADABLE("E012", ExitCode.EXTRACTS),
  NO_PERIOD("E013", ExitCode.EXTRACTS),
  PARQUET_COLUMN("E014", ExitCode.EXTRACTS),
  DUPLICATE_COLUMN("E015", ExitCode.EXTRACTS),
  NO_AREA("E017", ExitCode.EXTRACTS),
  OTHER_FORMAT("E016", ExitCode.EXTRACTS),
  // Disclosure
  NOTHING_RELEASABLE("R001", ExitCode.NOT_RELEASABLE),
  // Output
  CANNOT_WRITE("O001", ExitCode.OUTPUT),
  NO_RESULTS("O002", ExitCode.OUTPUT),
  UNREADABLE_RESULTS("O003", ExitCode.OUTPUT),
  CANNOT_WRITE_FILE("O004", ExitCode.OUTPUT),
  ANOTHER_RUN("B001", ExitCode.BUSY),
  // Synthetic extracts
  NOT_EMPTY("S001", ExitCode.OUTPUT),
  PROFILE("S002", ExitCode.DEFINITIONS),
  TOO_FEW_PEOPLE("S003", ExitCode.USAGE),
  CROWDED("S004", ExitCode.DEFINITIONS),
  NOT_PRINTED("S005", ExitCode.DONE),
  // Usage
  BAD_PERIOD("U001", ExitCode.USAGE),
  WORK_IN_OUT("U003", ExitCode.USAGE),
  NOT_PUBLISHED("U004", ExitCode.USAGE),
  BAD_OPTION("U002", ExitCode.USAGE),
  // New definitions
  BAD_ID("N001", ExitCode.USAGE),
  INDICATOR_EXISTS("N002", ExitCode.OUTPUT),
  NO_SUCH_UNIT("N003", ExitCode.USAGE);

  private final String code;
  private final ExitCode exitCode;
  private final Wording wording;

  Message(String code, ExitCode exitCode) {
    this.code = code;
    this.exitCode = exitCode;
    this.wording = Wording.of(code);
  }

  public String code() {
    return code;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** What is wrong and why. */
  public String what() {
    return wording.what();
  }

  /** How to mend it. */
  public String how() {
    return wording.how();
  }
}
