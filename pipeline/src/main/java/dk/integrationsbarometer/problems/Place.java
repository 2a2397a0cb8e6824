package dk.integrationsbarometer.problems;

import java.util.Comparator;

/**
 * Where something stands: a file, a line and a column, both counted from 1; 0 means that the line
 * or column is not known or that the whole file is meant.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public static Place ofFile(String file) {
    return new Place(file, 0, 0);
  }

  public Place right(int columns) {
    return new Place(file, line, column + columns);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }

    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
