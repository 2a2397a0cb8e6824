package dk.integrationsbarometer.cells.kept;

/** Why an indicator was counted although cells of it could have been kept. */
public enum Cause {
  /** Nothing was kept of it, or nothing that was still whole. */
  NEW("new"),
  PROGRAM("program"),
  CLASSIFICATION("classification"),
  DEFINITION("definition"),
  DATA("data"),
  /** Another indicator of the same people needs them cut otherwise. */
  NEIGHBOUR("neighbour");

  private final String word;

  Cause(String word) {
    this.word = word;
  }

  /** As programs read it. */
  public String word() {
    return word;
  }
}
