package dk.integrationsbarometer.problems;

import java.util.Comparator;

/**
 * Where something stands: a file, a line and a column, both counted from 1; 0 means that the line
 * or column is not known or that the whole file is meant.
 *
 * @param repetition which of the definitions that the file gives is meant, such as {@code aar = 2};
 *     empty where it gives one only
 */
public record Place(String file, int line, int column, String repetition)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column)
          .thenComparing(Place::repetition);

  public Place(String file, int line, int column) {
    this(file, line, column, "");
  }

  public static Place ofFile(String file) {
    return new Place(file, 0, 0);
  }

  public Place right(int columns) {
    return at(line, column + columns);
  }

  /** Another place of the same definition. */
  public Place at(int otherLine, int otherColumn) {
    return new Place(file, otherLine, otherColumn, repetition);
  }

  /** The same place, of one of the definitions that the file gives. */
  public Place of(String other) {
    return new Place(file, line, column, other);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    String part = column == 0 ? "" : ":" + column;
    return (line == 0 ? file : file + ":" + line + part)
        + (repetition.isEmpty() ? "" : " (" + repetition + ")");
  }
}
