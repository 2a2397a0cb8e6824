package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Place;
import java.util.List;

/**
 * One definition file as written.
 *
 * @param path where the file lies below the folder of definitions, with forward slashes
 * @param lines the file's own lines, so that a place inside a block of text can be stated exactly
 */
public record Document(String path, Node.Mapping root, List<String> lines) {
  public Document {
    lines = List.copyOf(lines);
  }

  /** The place of a text inside a line of the file. */
  public Place find(int line, String text) {
    int column = line >= 1 && line <= lines.size() ? lines.get(line - 1).indexOf(text) : -1;
    return root.place().at(line, column + 1);
  }
}
