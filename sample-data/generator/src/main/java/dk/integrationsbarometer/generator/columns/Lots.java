package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.Dice;

/**
 * The lots of one column of one register: columns do not hang together by accident.
 *
 * @param purpose the register and the column
 */
public record Lots(long seed, String purpose) {
  /**
   * How alike rows are that belong together, in per cent of the rows; all others have a lot of
   * their own that lasts from date to date.
   *
   * @param household rows that follow the lot of the household
   * @param person rows that follow the lot of the person
   * @param redrawn rows whose lot is drawn anew at each date
   * @param work rows that follow the lot by which their person works, so that the codes that come
   *     first go to those who work
   */
  public record Likeness(double household, double person, double redrawn, double work) {
    public static final Likeness NONE = new Likeness(0, 0, 0, 0);
  }

  private static final long TOGETHER = -1;

  /** A number of at least 0 and less than 1 that decides about a row. */
  public double lot(DraftRow line, Likeness likeness) {
    Dice own = dice(line);
    double lot = own.fraction();
    if (own.happens(likeness.redrawn())) {
      return Dice.of(key(), line.subject().number(), line.date().toEpochDay() << 16 | line.row())
          .fraction();
    }

    if (own.happens(likeness.household())) {
      return Dice.of(key(), ~line.subject().household(), TOGETHER).fraction();
    }

    if (own.happens(likeness.person())) {
      return Dice.of(key(), line.subject().number(), TOGETHER).fraction();
    }

    return own.happens(likeness.work())
        ? Dice.ofWork(seed, line.subject().number()).fraction()
        : lot;
  }

  /** For what is drawn about a row without a quota. */
  public Dice dice(DraftRow line) {
    return Dice.of(key(), line.subject().number(), line.row());
  }

  /** For what is drawn about the place in a stratum on a date. */
  public Dice dice(long place, DraftRow line) {
    return Dice.of(key(), place, line.date().toEpochDay());
  }

  private long key() {
    return seed ^ ((long) purpose.hashCode() << 32);
  }
}
