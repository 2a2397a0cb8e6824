package dk.integrationsbarometer.model.indicators;

/**
 * How the numbers of an indicator are kept from telling of single people, beside hiding those that
 * are too small: as they are, with others hidden, or with an error that readers know the size of.
 */
public sealed interface DisclosureMethod {
  /** As definitions write it. */
  String word();

  /**
   * What is published of a number of people; 0 stays 0.
   *
   * @param recordKeys the sum of the keys of these people, of methods that draw the error by it
   */
  long published(long number, long recordKeys);

  /** The numbers from which a published one may come, when no rule hides any of them. */
  Range behind(long published);

  /** Whether what is published is the number itself. */
  default boolean isExact() {
    return false;
  }

  /** Whether the error is drawn by the keys of the people. */
  default boolean needsRecordKeys() {
    return false;
  }

  /** From one number to another, both included; there is at least one. */
  record Range(long least, long most) {
    public Range {
      if (least > most) {
        throw new IllegalArgumentException("Invalid range: it is empty");
      }
    }

    public static Range of(long number) {
      return new Range(number, number);
    }

    /** That of the sum of two numbers. */
    public Range plus(Range other) {
      return new Range(Math.addExact(least, other.least), Math.addExact(most, other.most));
    }

    public boolean holds(long number) {
      return least <= number && number <= most;
    }
  }

  /** Numbers are published as they are. */
  record Suppression() implements DisclosureMethod {
    @Override
    public String word() {
      return "suppression";
    }

    @Override
    public long published(long number, long recordKeys) {
      return number;
    }

    @Override
    public Range behind(long published) {
      return Range.of(published);
    }

    @Override
    public boolean isExact() {
      return true;
    }
  }

  /**
   * Numbers are published as the nearest multiple of a base; a half goes up.
   *
   * @param base 2 or more
   */
  record Rounding(int base) implements DisclosureMethod {
    @Override
    public String word() {
      return "rounding";
    }

    @Override
    public long published(long number, long recordKeys) {
      return Math.floorDiv(number + base / 2, base) * base;
    }

    @Override
    public Range behind(long published) {
      return new Range(Math.max(0, published - base / 2), published + (base - 1) / 2);
    }
  }

  /**
   * The cell-key method (Fraser and Wooton, "A proposed method for confidentialising tabular output
   * to protect against differencing", UNECE 2005): an error drawn by the keys of the people
   * themselves, so that the same people always have the same error. Here each whole number from
   * {@code -distance} to {@code distance} is as likely as the others; nobody is never published as
   * somebody, and no number is published below 0.
   *
   * @param distance 1 or more
   */
  record CellKey(int distance) implements DisclosureMethod {
    @Override
    public String word() {
      return "cell_key";
    }

    @Override
    public long published(long number, long recordKeys) {
      long error = Math.floorMod(recordKeys, 2L * distance + 1) - distance;
      return number == 0 ? 0 : Math.max(0, number + error);
    }

    @Override
    public Range behind(long published) {
      return new Range(Math.max(0, published - distance), published + distance);
    }

    @Override
    public boolean needsRecordKeys() {
      return true;
    }
  }
}
