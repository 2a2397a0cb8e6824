package dk.integrationsbarometer.cells.kept;

import java.util.List;

/**
 * All that decides the cells of an indicator, as hashes.
 *
 * @param program with the version of Spark
 * @param classification the codes of its variables
 * @param definition everything that defines it, the codes among it
 * @param data the deliveries that its people and their variables rest on, on all status dates
 */
record Basis(String program, String classification, String definition, String data) {
  private static final String TAB = "\t";

  /** For the seal of a folder. */
  String line(String indicator) {
    return String.join(TAB, indicator, program, classification, definition, data);
  }

  /** Whether a line is about an indicator. */
  static boolean isOf(String line, String indicator) {
    return line.startsWith(indicator + TAB);
  }

  static Basis parse(String line) {
    List<String> parts = List.of(line.split(TAB, -1));
    return new Basis(parts.get(1), parts.get(2), parts.get(3), parts.get(4));
  }

  /** Why cells of an earlier basis do not serve; the first that is reason enough. */
  Cause since(Basis earlier) {
    if (!program.equals(earlier.program)) {
      return Cause.PROGRAM;
    }

    if (!classification.equals(earlier.classification)) {
      return Cause.CLASSIFICATION;
    }

    if (!definition.equals(earlier.definition)) {
      return Cause.DEFINITION;
    }

    return data.equals(earlier.data) ? Cause.NEIGHBOUR : Cause.DATA;
  }
}
