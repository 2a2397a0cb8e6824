package dk.integrationsbarometer.results;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * A column of a published table: its type in the file, and what a row writes there.
 *
 * @param cell empty leaves the cell null, which only an optional column may
 */
record Column<R>(PrimitiveType type, Function<R, Optional<Consumer<RecordConsumer>>> cell) {
  static <R> Column<R> text(String name, Function<R, String> of) {
    return new Column<>(
        Types.required(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name),
        row -> Optional.of(text(of.apply(row))));
  }

  static <R> Column<R> optionalText(String name, Function<R, Optional<String>> of) {
    return new Column<>(
        Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name),
        row -> of.apply(row).map(Column::text));
  }

  static <R> Column<R> number(String name, ToLongFunction<R> of) {
    return new Column<>(
        Types.required(PrimitiveTypeName.INT64).named(name),
        row -> Optional.of(out -> out.addLong(of.applyAsLong(row))));
  }

  static <R> Column<R> optionalNumber(String name, Function<R, OptionalLong> of) {
    return new Column<>(
        Types.optional(PrimitiveTypeName.INT64).named(name),
        row -> {
          OptionalLong number = of.apply(row);
          return number.isPresent()
              ? Optional.of(out -> out.addLong(number.getAsLong()))
              : Optional.empty();
        });
  }

  static <R> Column<R> real(String name, ToDoubleFunction<R> of) {
    return new Column<>(
        Types.required(PrimitiveTypeName.DOUBLE).named(name),
        row -> Optional.of(out -> out.addDouble(finite(name, of.applyAsDouble(row)))));
  }

  static <R> Column<R> optionalReal(String name, Function<R, OptionalDouble> of) {
    return new Column<>(
        Types.optional(PrimitiveTypeName.DOUBLE).named(name),
        row -> {
          OptionalDouble real = of.apply(row);
          return real.isPresent()
              ? Optional.of(out -> out.addDouble(finite(name, real.getAsDouble())))
              : Optional.empty();
        });
  }

  private static Consumer<RecordConsumer> text(String text) {
    Binary binary = Binary.fromString(text);
    return out -> out.addBinary(binary);
  }

  private static double finite(String name, double real) {
    if (!Double.isFinite(real)) {
      throw new IllegalArgumentException("Invalid number in column " + name + ": " + real);
    }

    return real;
  }
}
