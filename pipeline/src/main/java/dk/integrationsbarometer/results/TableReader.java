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
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;

/** Reads the rows of a published table back. */
record TableReader<R extends Record>(FileSystem files, Path run, TableOf<R> table) {
  /**
   * The rows, in the order in which they were written.
   *
   * @throws ColumnMissing when the file lacks a column that every row needs
   * @throws IOException also when the file is broken or has a code that is not known
   */
  List<R> read() throws IOException {
    List<R> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), TableFile.of(files, run, table).path())
            .withConf(files.getConf())
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(table.read(cells(row).iterator()));
      }
    } catch (RuntimeException e) {
      // Parquet reports a broken file in this way.
      throw new IOException(e.getMessage(), e);
    }

    return rows;
  }

  private List<Optional<Object>> cells(Group row) throws ColumnMissing {
    List<Optional<Object>> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      cells.add(cell(row, column));
    }

    return cells;
  }

  /**
   * The columns of the file that do not come from the record, in their order.
   *
   * @throws IOException also when the file is broken
   */
  List<String> further() throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(TableFile.of(files, run, table).path(), files.getConf()))) {
      return reader.getFileMetaData().getSchema().getFields().stream()
          .map(Type::getName)
          .filter(name -> !table.has(name))
          .toList();
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** A column that came after the run was published is empty, or has what its rows meant. */
  private static Optional<Object> formerly(Column column) throws ColumnMissing {
    if (column.presence() == Column.Presence.REQUIRED && column.formerly().isEmpty()) {
      throw new ColumnMissing(column.name());
    }

    return column.formerly().map(text -> text);
  }

  private static Optional<Object> cell(Group row, Column column) throws ColumnMissing {
    String name = column.name();
    if (!row.getType().containsField(name)) {
      return formerly(column);
    }

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
