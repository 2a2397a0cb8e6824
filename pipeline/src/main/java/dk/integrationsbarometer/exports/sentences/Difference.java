package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;

/**
 * A gap or a change, and how surely it is known.
 *
 * @param value unrounded
 * @param interval where one is given
 */
record Difference(double value, Optional<Interval> interval) {
  /** The part of a difference that must be sure for it to be reported as it is. */
  private static final double SURE_PART = 0.5;

  /** Which words a difference is expressed with; the rule is in {@code clarifications.md}, E15. */
  enum Certainty {
    /** There is no interval: the number is reported as it is. */
    PLAIN,
    /** Of the same sign, and the limit nearer to 0 is at least half of it: "about". */
    ABOUT,
    /**
     * Of the same sign, but the limit nearer to 0 is less than half of it: "at least" that limit.
     */
    AT_LEAST,
    /** The interval holds 0: "cannot be told apart". */
    NOT_TOLD_APART
  }

  Certainty certainty() {
    if (interval.isEmpty()) {
      return Certainty.PLAIN;
    }

    if (interval.get().holds(0)) {
      return Certainty.NOT_TOLD_APART;
    }

    return Math.abs(sure()) >= SURE_PART * Math.abs(value) ? Certainty.ABOUT : Certainty.AT_LEAST;
  }

  /** The limit that is nearer to 0. */
  double sure() {
    double below = interval.orElseThrow().low();
    double above = interval.orElseThrow().high();
    return Math.abs(below) < Math.abs(above) ? below : above;
  }
}
