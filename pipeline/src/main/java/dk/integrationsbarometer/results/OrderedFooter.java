package dk.integrationsbarometer.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Holds a Parquet file back until it is whole, and puts in order what Parquet leaves to chance: it
 * lists the encodings of a column in an order that differs from one Java process to the next.
 *
 * <p>Parquet itself keeps a group of rows in memory until it is written; what is held here is the
 * same once more, compressed.
 */
final class OrderedFooter extends PositionOutputStream {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** The footer's length, and {@link #MAGIC}. */
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  private final OutputStream file;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean closed;

  OrderedFooter(OutputStream file) {
    this.file = file;
  }

  @Override
  public long getPos() {
    return held.size();
  }

  @Override
  public void write(int one) {
    held.write(one);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    held.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }

    closed = true;
    try (file) {
      file.write(ordered(held.toByteArray()));
    }
  }

  /** The same file with its footer in order; one without a footer, left unfinished, as it is. */
  static byte[] ordered(byte[] bytes) throws IOException {
    int end = bytes.length - TAIL;
    if (end < MAGIC.length
        || !Arrays.equals(
            bytes, bytes.length - MAGIC.length, bytes.length, MAGIC, 0, MAGIC.length)) {
      return bytes;
    }

    int length = ByteBuffer.wrap(bytes, end, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
    int start = end - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, length));
    for (RowGroup group : footer.getRow_groups()) {
      group.getColumns().stream().map(ColumnChunk::getMeta_data).forEach(OrderedFooter::sort);
    }

    var ordered = new ByteArrayOutputStream(bytes.length);
    ordered.write(bytes, 0, start);
    Util.writeFileMetaData(footer, ordered);
    int written = ordered.size() - start;
    ordered.write(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(written).array());
    ordered.write(MAGIC);
    return ordered.toByteArray();
  }

  private static void sort(ColumnMetaData column) {
    column.getEncodings().sort(Comparator.naturalOrder());
    if (column.isSetEncoding_stats()) {
      column
          .getEncoding_stats()
          .sort(
              Comparator.comparing(PageEncodingStats::getPage_type)
                  .thenComparing(PageEncodingStats::getEncoding));
    }
  }
}
