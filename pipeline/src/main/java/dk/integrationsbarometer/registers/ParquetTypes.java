package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Which column types of a Parquet file can be read as the definition's types without changing a
 * value.
 */
final class ParquetTypes {
  private ParquetTypes() {}

  static void check(StructField field, RegisterColumn column, ExtractFile file, Problems problems) {
    ValueType wanted = column.type().valueType();
    if (!fits(field.dataType(), wanted)) {
      problems.add(
          Message.PARQUET_COLUMN,
          Place.ofFile(Paths.shown(file.path())),
          column.name(),
          shown(field.dataType()),
          wanted.words(),
          advice(wanted));
    }
  }

  /** Without what nested types hold: its names may be anything. */
  private static String shown(DataType type) {
    boolean nested =
        type instanceof StructType || type instanceof ArrayType || type instanceof MapType;
    return nested ? type.typeName() : type.simpleString();
  }

  private static boolean fits(DataType type, ValueType wanted) {
    if (type.equals(DataTypes.StringType)) {
      return true;
    }

    boolean whole =
        type.equals(DataTypes.ByteType)
            || type.equals(DataTypes.ShortType)
            || type.equals(DataTypes.IntegerType)
            || type.equals(DataTypes.LongType);
    return switch (wanted) {
      case KEY, TRUTH -> false;
      case TEXT, INTEGER -> whole;
      case DECIMAL ->
          whole
              || type instanceof DecimalType
              || type.equals(DataTypes.DoubleType)
              || type.equals(DataTypes.FloatType);
      case DATE -> type.equals(DataTypes.DateType);
    };
  }

  private static String advice(ValueType wanted) {
    return switch (wanted) {
      case KEY -> "text with leading zeros";
      case TEXT -> "text";
      case INTEGER -> "whole numbers or text";
      case DECIMAL -> "numbers or text";
      case DATE -> "dates, or text as 2022-03-31";
      case TRUTH -> "text";
    };
  }
}
