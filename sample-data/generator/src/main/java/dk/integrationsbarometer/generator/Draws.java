package dk.integrationsbarometer.generator;

/**
 * The lots of one column of one register: columns do not hang together by accident.
 *
 * @param purpose the register and the column
 */
record Draws(long seed, String purpose) {
  private static final long TOGETHER = -1;

  /** A number of at least 0 and less than 1 that decides about a row. */
  double lot(Line line, Likeness likeness) {
    Dice own = dice(line);
    double lot = own.fraction();
    if (own.happens(likeness.redrawn())) {
      return Dice.of(key(), line.subject().number(), line.date().toEpochDay() << 16 | line.row())
          .fraction();
    }

    if (own.happens(likeness.household())) {
      return Dice.of(key(), ~line.subject().household(), TOGETHER).fraction();
    }

    return own.happens(likeness.person())
        ? Dice.of(key(), line.subject().number(), TOGETHER).fraction()
        : lot;
  }

  /** For what is drawn about a row without a quota. */
  Dice dice(Line line) {
    return Dice.of(key(), line.subject().number(), line.row());
  }

  /** For what is drawn about the place in a stratum on a date. */
  Dice dice(long place, Line line) {
    return Dice.of(key(), place, line.date().toEpochDay());
  }

  private long key() {
    return seed ^ ((long) purpose.hashCode() << 32);
  }
}
