package dk.integrationsbarometer.cells;

import java.time.LocalDate;

/**
 * How often a variable's derived answer differs from the register's official one.
 *
 * @param compared units for which the register has an answer
 * @param differing those of them for which the derived answer is another
 */
public record Disagreement(String variable, LocalDate date, long compared, long differing) {}
