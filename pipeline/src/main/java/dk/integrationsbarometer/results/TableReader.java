package dk.integrationsbarometer.results;

import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.columns.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** Reads the rows of a published table back. */
record TableReader<R extends Record>(FileSystem files, Path run, TableOf<R> table) {
  /**
   * The rows, in the order in which they were written.
   *
   * @throws IOException also when the file is broken, lacks a column or has a code that is not
   *     known
   */
  List<R> read() throws IOException {
    List<R> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), TableWriter.file(run, table))
            .withConf(files.getConf())
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        Group cells = row;
        rows.add(
            table.read(table.columns().stream().map(column -> cell(cells, column)).iterator()));
      }
    } catch (RuntimeException e) {
      // Parquet reports a broken file, and a column that is not there, in this way.
      throw new IOException(e.getMessage(), e);
    }

    return rows;
  }

  private static Optional<Object> cell(Group row, Column column) {
    String name = column.name();
    if (row.getFieldRepetitionCount(name) == 0) {
      return Optional.empty();
    }

    return Optional.of(
        switch (column.kind()) {
          case TEXT -> row.getString(name, 0);
          case WHOLE -> row.getLong(name, 0);
          case REAL -> row.getDouble(name, 0);
        });
  }
}
