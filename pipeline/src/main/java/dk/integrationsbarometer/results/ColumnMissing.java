package dk.integrationsbarometer.results;

import java.io.IOException;
import java.io.Serial;

/**
 * A table whose file has no column that every row needs, because another version of the program
 * wrote it.
 */
final class ColumnMissing extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String column;

  ColumnMissing(String column) {
    super("no column " + column);
    this.column = column;
  }

  String column() {
    return column;
  }
}
