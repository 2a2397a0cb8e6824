package dk.integrationsbarometer.registers.delivered;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/**
 * Which column types of a Parquet file can be read as the definition's types without changing a
 * value, and how their values are written as text, as they would stand in a CSV file.
 */
public final class ParquetTypes {
  private static final long NANOS_OF_A_DAY = 86_400_000_000_000L;

  /** Up to here binary numbers hold every whole number; beyond, a number may have been rounded. */
  private static final double EXACT_DOUBLES = 0x1p53;

  private static final double EXACT_FLOATS = 0x1p24;

  private ParquetTypes() {}

  static void check(
      ParquetColumn found, RegisterColumn column, ExtractFile file, Problems problems) {
    ValueType wanted = column.type().valueType();
    if (!found.isEmpty() && !fits(found.meant(), wanted)) {
      problems.add(
          Message.PARQUET_COLUMN,
          Place.ofFile(Paths.shown(file.path())),
          column.name(),
          shown(found.meant()),
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
    return switch (wanted) {
      case TRUTH -> type.equals(DataTypes.StringType);
      case KEY, TEXT, INTEGER, DECIMAL -> type.equals(DataTypes.StringType) || isNumber(type);
      case DATE ->
          type.equals(DataTypes.StringType) || type.equals(DataTypes.DateType) || isTime(type);
    };
  }

  private static boolean isNumber(DataType type) {
    return isWhole(type) || type instanceof DecimalType || isBinary(type);
  }

  private static boolean isWhole(DataType type) {
    return type.equals(DataTypes.ByteType)
        || type.equals(DataTypes.ShortType)
        || type.equals(DataTypes.IntegerType)
        || type.equals(DataTypes.LongType);
  }

  private static boolean isBinary(DataType type) {
    return type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType);
  }

  private static boolean isTime(DataType type) {
    return type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType);
  }

  /**
   * The values as text. What changes no value is undone: whole numbers that are written with
   * decimals, days that are written as midnight, keys without their leading zeros. Anything else
   * stays as it is, for the register's rules to reject. "Not a number" is how some programs write
   * that nothing is known.
   *
   * @param values the column as Spark reads it
   */
  public static Column text(Column values, ParquetColumn found, RegisterColumn column) {
    DataType type = found.meant();
    if (isTime(type)) {
      return day(values, found);
    }

    if (!isNumber(type)) {
      return values.cast(DataTypes.StringType);
    }

    Column number = isBinary(type) ? when(isnan(values).equalTo(false), values) : values;
    if (column.type().valueType() == ValueType.DECIMAL) {
      return number.cast(DataTypes.StringType);
    }

    Column whole = whole(number, type);
    return column.type() instanceof RegisterColumn.Key key ? padded(whole, key.length()) : whole;
  }

  private static Column whole(Column number, DataType type) {
    Column text = number.cast(DataTypes.StringType);
    if (type instanceof DecimalType) {
      return regexp_replace(text, lit("[.]0+$"), lit(""));
    }

    if (!isBinary(type)) {
      return text;
    }

    double exact = type.equals(DataTypes.DoubleType) ? EXACT_DOUBLES : EXACT_FLOATS;
    Column isWhole = number.between(-exact, exact).and(floor(number).equalTo(number));
    return when(isWhole, number.try_cast(DataTypes.LongType).cast(DataTypes.StringType))
        .otherwise(text);
  }

  private static Column padded(Column text, int digits) {
    return when(length(text).lt(digits), lpad(text, lit(digits), lit("0"))).otherwise(text);
  }

  private static Column day(Column values, ParquetColumn found) {
    if (isTime(found.read())) {
      Column day = values.cast(DataTypes.DateType);
      return when(day.cast(found.read()).equalTo(values), day.cast(DataTypes.StringType))
          .otherwise(values.cast(DataTypes.StringType));
    }

    Column days = call_function("div", values, lit(NANOS_OF_A_DAY)).cast(DataTypes.IntegerType);
    return when(
            pmod(values, lit(NANOS_OF_A_DAY)).equalTo(0),
            date_from_unix_date(days).cast(DataTypes.StringType))
        .otherwise(values.cast(DataTypes.StringType));
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
