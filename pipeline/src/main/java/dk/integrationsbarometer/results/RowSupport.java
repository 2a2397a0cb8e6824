package dk.integrationsbarometer.results;

import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.columns.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Lays the rows of a table out for Parquet's writer. */
final class RowSupport<R extends Record> extends WriteSupport<R> {
  private final TableOf<R> table;
  private final List<String> variables;
  private final List<Column> columns;
  private RecordConsumer out;

  /**
   * @param variables those that have a column of their own
   */
  RowSupport(TableOf<R> table, List<String> variables) {
    this.table = table;
    this.variables = List.copyOf(variables);
    this.columns = table.columns(variables);
  }

  // Deprecated, but the only one that a subclass must have.
  @SuppressWarnings("deprecation")
  @Override
  public WriteContext init(Configuration configuration) {
    List<Type> types = columns.stream().map(RowSupport::type).toList();
    return new WriteContext(new MessageType(table.name(), types), Map.of());
  }

  private static Type type(Column column) {
    Types.PrimitiveBuilder<PrimitiveType> type =
        Types.primitive(
            switch (column.kind()) {
              case TEXT -> PrimitiveTypeName.BINARY;
              case WHOLE -> PrimitiveTypeName.INT64;
              case REAL -> PrimitiveTypeName.DOUBLE;
            },
            switch (column.presence()) {
              case REQUIRED -> Type.Repetition.REQUIRED;
              case OPTIONAL -> Type.Repetition.OPTIONAL;
            });
    return column.kind() == Column.Kind.TEXT
        ? type.as(LogicalTypeAnnotation.stringType()).named(column.name())
        : type.named(column.name());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    out = recordConsumer;
  }

  @Override
  public void write(R row) {
    List<Optional<Object>> cells = table.cells(row, variables);
    out.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      if (cells.get(i).isPresent()) {
        out.startField(columns.get(i).name(), i);
        write(columns.get(i).kind(), cells.get(i).get());
        out.endField(columns.get(i).name(), i);
      }
    }

    out.endMessage();
  }

  private void write(Column.Kind kind, Object cell) {
    switch (kind) {
      case TEXT -> out.addBinary(Binary.fromString((String) cell));
      case WHOLE -> out.addLong((long) cell);
      case REAL -> out.addDouble((double) cell);
    }
  }
}
