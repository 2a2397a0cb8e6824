package dk.integrationsbarometer.generator;

/** The same text in every row. */
record Constant(String text) implements Filling {
  @Override
  public Dealing start(long rows, Setting setting) {
    return line -> text;
  }
}
