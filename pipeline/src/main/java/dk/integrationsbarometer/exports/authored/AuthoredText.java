package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.problems.Place;

/**
 * Markdown of an author.
 *
 * @param start where its first sign stands; of a text that is indented, each line begins in this
 *     column
 */
public record AuthoredText(String markdown, Place start) {
  /** Where a sign of the text stands; line and column counted from 0. */
  Place at(int line, int column) {
    return new Place(start.file(), start.line() + line, start.column() + column);
  }
}
