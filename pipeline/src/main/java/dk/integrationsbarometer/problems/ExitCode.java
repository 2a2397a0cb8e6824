package dk.integrationsbarometer.problems;

/**
 * What the process reports to the caller when it ends. The numbers are a contract: jobs are often
 * run by people who see only them.
 */
public enum ExitCode {
  DONE(0, "done"),
  OUR_FAULT(1, "a fault of the program; please report it"),
  USAGE(2, "the command line is not understood"),
  DEFINITIONS(10, "a definition is wrong"),
  EXTRACTS(11, "an extract is missing or breaks its register's definition"),
  NOT_RELEASABLE(12, "a table cannot be released"),
  EXAMPLES_DIFFER(13, "an example in a definition gives another figure than it expects"),
  OUTPUT(14, "the output cannot be written"),
  BUSY(15, "the folder is in use by a run that has not ended"),
  UNLIKE(16, "a delivery is unlike those before it");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
