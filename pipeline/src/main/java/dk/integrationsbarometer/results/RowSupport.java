package dk.integrationsbarometer.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Tells Parquet's writer how the rows of a table are laid out. */
final class RowSupport<R> extends WriteSupport<R> {
  private final String table;
  private final List<Column<R>> columns;
  private RecordConsumer out;

  RowSupport(String table, List<Column<R>> columns) {
    this.table = table;
    this.columns = columns;
  }

  // Deprecated, but the only one that a subclass must have.
  @SuppressWarnings("deprecation")
  @Override
  public WriteContext init(Configuration configuration) {
    List<Type> types = columns.stream().map(column -> (Type) column.type()).toList();
    return new WriteContext(new MessageType(table, types), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    out = recordConsumer;
  }

  @Override
  public void write(R row) {
    out.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).type().getName();
      Optional<Consumer<RecordConsumer>> cell = columns.get(i).cell().apply(row);
      if (cell.isPresent()) {
        out.startField(name, i);
        cell.get().accept(out);
        out.endField(name, i);
      }
    }

    out.endMessage();
  }
}
