package dk.integrationsbarometer.generator;

/**
 * How alike rows are that belong together, in per cent of the rows; all others have a lot of their
 * own that lasts from date to date.
 *
 * @param household rows that follow the lot of the household
 * @param person rows that follow the lot of the person
 * @param redrawn rows whose lot is drawn anew at each date
 */
record Likeness(double household, double person, double redrawn) {
  static final Likeness NONE = new Likeness(0, 0, 0);
}
