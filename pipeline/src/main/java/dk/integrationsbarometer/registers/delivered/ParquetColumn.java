package dk.integrationsbarometer.registers.delivered;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * A column of a Parquet file.
 *
 * @param name as written
 * @param read the type that Spark reads it with
 * @param meant the type that it has for its writer; {@link DataTypes#NullType} when no row has a
 *     value, whatever the type is
 */
public record ParquetColumn(String name, DataType read, DataType meant) {
  static ParquetColumn of(String name, DataType type) {
    return new ParquetColumn(name, type, type);
  }

  /** The same column where it is known that no row has a value. */
  ParquetColumn empty() {
    return new ParquetColumn(name, read, DataTypes.NullType);
  }

  /** Whether no row has a value. */
  public boolean isEmpty() {
    return meant.equals(DataTypes.NullType);
  }
}
