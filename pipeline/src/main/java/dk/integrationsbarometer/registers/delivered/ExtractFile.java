package dk.integrationsbarometer.registers.delivered;

import java.util.List;

/**
 * One file of an extract, as a single pass over its bytes has found it.
 *
 * @param path as Hadoop writes it
 * @param below the path below the folder of extracts
 * @param sha256 of its bytes, in hexadecimal
 */
public record ExtractFile(String path, String below, long bytes, String sha256, Format format) {
  /** How rows are written in the file. */
  public sealed interface Format {}

  /**
   * Separated text.
   *
   * @param charset UTF-8 or windows-1252
   * @param header the names in the first line, as written
   */
  public record Csv(String charset, char separator, List<String> header) implements Format {
    public Csv {
      header = List.copyOf(header);
    }
  }

  /** Apache Parquet. */
  public record Parquet(List<ParquetColumn> columns) implements Format {
    public Parquet {
      columns = List.copyOf(columns);
    }

    /** The names of the columns, as written. */
    public List<String> header() {
      return columns.stream().map(ParquetColumn::name).toList();
    }
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
