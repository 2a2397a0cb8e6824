package dk.integrationsbarometer.results;

import dk.integrationsbarometer.tables.TableOf;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Writes the rows of one table, which the caller has sorted, to one Parquet file. Equal rows give
 * equal bytes: nothing but the rows, the columns and the version of Parquet gets into the file.
 */
final class TableWriter<R extends Record> implements AutoCloseable {
  private final TableOf<R> table;
  private final TableFile file;
  private final ParquetWriter<R> rows;
  private long count;

  TableWriter(FileSystem files, Path run, TableOf<R> table, List<String> variables)
      throws IOException {
    this.table = table;
    this.file = TableFile.of(files, run, table);
    this.rows =
        new Builder<>(new NewFile(files, file.path()), new RowSupport<>(table, variables))
            .withConf(files.getConf())
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build();
  }

  void write(R row) throws IOException {
    rows.write(row);
    count++;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** What the manifest says of the table, once it is closed. */
  Manifest.Table entry() throws IOException {
    return new Manifest.Table(table.name(), count, file.sha256());
  }

  private static final class Builder<R extends Record>
      extends ParquetWriter.Builder<R, Builder<R>> {
    private final RowSupport<R> support;

    Builder(OutputFile file, RowSupport<R> support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    // Deprecated, but the only one that a subclass must have.
    @SuppressWarnings("deprecation")
    @Override
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return support;
    }
  }

  /** A file that does not exist yet. */
  private record NewFile(FileSystem files, Path path) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSize) throws IOException {
      return new OrderedFooter(files.create(path, false));
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
      return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
