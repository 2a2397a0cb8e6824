package dk.integrationsbarometer.registers.delivered;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the end of a Parquet file says of its columns; no row is read. The types are those of the
 * Parquet format's document on logical types, as Spark reads them.
 */
final class ParquetFooter {
  private static final int WHOLE_64 = 20;

  private ParquetFooter() {}

  /**
   * The columns in the order of the file.
   *
   * @throws IOException when the file cannot be read
   * @throws RuntimeException when it is no Parquet file
   */
  static List<ParquetColumn> columns(FileStatus file, Configuration hadoop) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromStatus(file, hadoop))) {
      ParquetMetadata footer = reader.getFooter();
      Set<String> filled = filled(footer.getBlocks());
      List<ParquetColumn> columns = new ArrayList<>();
      for (Type field : footer.getFileMetaData().getSchema().getFields()) {
        ParquetColumn column = column(field);
        boolean isEmpty = field.isPrimitive() && !filled.contains(field.getName());
        columns.add(isEmpty ? column.empty() : column);
      }

      return columns;
    }
  }

  /** The names of the columns that have a value in some row, or of which nobody has counted. */
  private static Set<String> filled(List<BlockMetaData> blocks) {
    Set<String> filled = new HashSet<>();
    for (BlockMetaData block : blocks) {
      for (ColumnChunkMetaData chunk : block.getColumns()) {
        Statistics<?> statistics = chunk.getStatistics();
        boolean isEmpty =
            statistics != null
                && statistics.isNumNullsSet()
                && statistics.getNumNulls() == chunk.getValueCount();
        if (!isEmpty) {
          filled.add(chunk.getPath().toArray()[0]);
        }
      }
    }

    return filled;
  }

  private static ParquetColumn column(Type field) {
    if (!field.isPrimitive()) {
      return ParquetColumn.of(field.getName(), nested(field.getLogicalTypeAnnotation()));
    }

    PrimitiveType type = field.asPrimitiveType();
    if (type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation time
        && time.getUnit() == TimeUnit.NANOS) {
      // Spark reads these as numbers where it reads them at all.
      return new ParquetColumn(field.getName(), DataTypes.LongType, DataTypes.TimestampNTZType);
    }

    return ParquetColumn.of(field.getName(), primitive(type));
  }

  private static DataType nested(LogicalTypeAnnotation annotation) {
    if (annotation instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
      return DataTypes.createArrayType(DataTypes.NullType);
    }

    return annotation instanceof LogicalTypeAnnotation.MapLogicalTypeAnnotation
        ? DataTypes.createMapType(DataTypes.NullType, DataTypes.NullType)
        : new StructType();
  }

  private static DataType primitive(PrimitiveType type) {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (annotation instanceof DecimalLogicalTypeAnnotation decimal) {
      return DataTypes.createDecimalType(decimal.getPrecision(), decimal.getScale());
    }

    PrimitiveTypeName stored = type.getPrimitiveTypeName();
    return switch (stored) {
      case BOOLEAN -> DataTypes.BooleanType;
      case FLOAT -> DataTypes.FloatType;
      case DOUBLE -> DataTypes.DoubleType;
      case INT96 -> DataTypes.TimestampType;
      case INT32, INT64 -> number(stored, annotation);
      case BINARY ->
          annotation instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                  || annotation instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
              ? DataTypes.StringType
              : DataTypes.BinaryType;
      case FIXED_LEN_BYTE_ARRAY -> DataTypes.BinaryType;
    };
  }

  private static DataType number(PrimitiveTypeName stored, LogicalTypeAnnotation annotation) {
    if (annotation instanceof DateLogicalTypeAnnotation) {
      return DataTypes.DateType;
    }

    if (annotation instanceof TimestampLogicalTypeAnnotation time) {
      return time.isAdjustedToUTC() ? DataTypes.TimestampType : DataTypes.TimestampNTZType;
    }

    if (annotation instanceof IntLogicalTypeAnnotation whole) {
      return whole(whole.getBitWidth(), whole.isSigned());
    }

    if (annotation != null) {
      return DataTypes.BinaryType; // a time of day, which no register's column holds
    }

    return stored == PrimitiveTypeName.INT32 ? DataTypes.IntegerType : DataTypes.LongType;
  }

  private static DataType whole(int bits, boolean isSigned) {
    return switch (isSigned ? bits : 2 * bits) {
      case Byte.SIZE -> DataTypes.ByteType;
      case Short.SIZE -> DataTypes.ShortType;
      case Integer.SIZE -> DataTypes.IntegerType;
      case Long.SIZE -> DataTypes.LongType;
      default -> DataTypes.createDecimalType(WHOLE_64, 0);
    };
  }
}
