package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** A text file of rows that is written from the start to the end. */
final class CsvFile implements Closeable {
  private final Path file;
  private final Layout layout;
  private final BufferedWriter writer;
  private final StringBuilder line = new StringBuilder();

  private CsvFile(Path file, Layout layout, BufferedWriter writer) {
    this.file = file;
    this.layout = layout;
    this.writer = writer;
  }

  /**
   * How a register is spelt when it is delivered.
   *
   * @param quote stands around every value; empty for none
   */
  record Layout(String separator, String quote, Names names) {
    static final Layout PLAIN = new Layout(";", "", Names.AS_DEFINED);
    static final Layout QUOTED = new Layout(";", "\"", Names.AS_DEFINED);
    static final Layout SMALL = new Layout(",", "", Names.LOWER_CASE);

    private String header(String column) {
      return names == Names.LOWER_CASE ? column.toLowerCase(Locale.ROOT) : column;
    }
  }

  /** How the names of columns are written. */
  enum Names {
    AS_DEFINED,
    LOWER_CASE
  }

  /** A new file with its first line; a file that is there already is not touched. */
  static CsvFile create(Path file, Layout layout, List<String> columns) {
    try {
      Files.createDirectories(file.getParent());
      var created =
          new CsvFile(
              file,
              layout,
              Files.newBufferedWriter(
                  file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      created.write(columns.stream().map(layout::header).toList());
      return created;
    } catch (IOException e) {
      throw cannotWrite(file);
    }
  }

  void write(List<String> values) {
    line.setLength(0);
    for (int i = 0; i < values.size(); i++) {
      line.append(i == 0 ? "" : layout.separator)
          .append(layout.quote)
          .append(values.get(i))
          .append(layout.quote);
    }

    try {
      writer.append(line.append('\n'));
    } catch (IOException e) {
      throw cannotWrite(file);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw cannotWrite(file);
    }
  }

  private static BarometerException cannotWrite(Path file) {
    return BarometerException.of(
        Message.CANNOT_WRITE,
        Place.ofFile(String.valueOf(file.getParent())),
        file.getFileName() + " cannot be written");
  }
}
