package dk.integrationsbarometer.generator;

import java.time.LocalDate;

/** Where the rows of an extract come from. */
interface RowSource {
  /** The rows of one date, with nothing filled but what the source gives. */
  DraftRow.Source on(LocalDate date, MadeTown town);

  /** How many things the source invents; none when the rows are about people. */
  default long things(double scale) {
    return 0;
  }
}
