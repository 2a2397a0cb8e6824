package dk.integrationsbarometer.generator.columns;

/** What is left to deal to the rows of a stratum, which come one by one. */
public final class Pot {
  private final long[] open;
  private long left;

  /**
   * @param open how many rows get each thing; all others get nothing
   */
  public Pot(long rows, long[] open) {
    this.left = rows;
    this.open = open.clone();
  }

  /**
   * The number of the thing that the next row gets; one more than the last for nothing.
   *
   * @param lot at least 0, less than 1
   */
  public int take(double lot) {
    long drawn = (long) (lot * left--);
    int thing = 0;
    while (thing < open.length && drawn >= open[thing]) {
      drawn -= open[thing++];
    }

    if (thing < open.length) {
      open[thing]--;
    }

    return thing;
  }
}
