package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.time.LocalDate;

/**
 * How many of a delivery are so, by what other registers say of them.
 *
 * @param column of the delivery that it is about
 * @param said what is so of them, to be read after a share; the same for all deliveries
 * @param beside the delivery that it is held against, as {@code REGISTER=DATE}; empty for all rows
 *     of a register without dates
 * @param rests what decides it, the content of the delivery's rows first, then {@code -} and the
 *     rest: a share of something else is not this one
 * @param of how many were looked at
 */
public record Share(
    Measure measure,
    String column,
    String said,
    LocalDate date,
    String beside,
    String rests,
    long of,
    long some) {
  /** From 0 to 1. */
  double share() {
    return of == 0 ? 0 : (double) some / of;
  }

  /** Whether it is about the same rows as another, whatever they are held against. */
  boolean isOfTheSameRows(Share other) {
    return date.equals(other.date) && content().equals(other.content());
  }

  /** Whether it is of the same dates as another, whatever was delivered for them. */
  boolean isOfTheSameDates(Share other) {
    return date.equals(other.date) && beside.equals(other.beside);
  }

  private String content() {
    return rests.substring(0, Math.max(0, rests.indexOf('-')));
  }

  /** Whether it says the same of another delivery, or of this one. */
  boolean isLike(Share other) {
    return measure == other.measure && said.equals(other.said);
  }
}
