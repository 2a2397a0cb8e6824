package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.spark.ClassColumns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The typed form of a register's columns in work files. */
public final class CheckedColumns {
  /** The day for which a row holds. */
  public static final String REFERENCE_DATE = "reference_date";

  private static final int LONGEST_WHOLE_KEY = 18;
  private static final int DATE_LENGTH = 10;
  private static final String NA = "NA";
  private static final String DIGITS = "0123456789";

  /** How binary numbers are written that are large or small; more digits they do not have. */
  private static final String POWER_OF_TEN = "^[+-]?\\d{1,15}(?:[.]\\d{0,16})?[eE][+-]?\\d{1,3}$";

  private CheckedColumns() {}

  /** The columns of a checked register. */
  public static StructType schema(Register register) {
    StructType schema = new StructType().add(REFERENCE_DATE, DataTypes.DateType);
    for (RegisterColumn column : register.columns()) {
      schema = schema.add(column.name(), dataType(column.type()));
    }

    return schema;
  }

  /**
   * How a type is kept. Keys of a fixed number of digits are whole numbers there, which join
   * several times as fast.
   */
  public static DataType dataType(RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Key key) {
      return key.length() <= LONGEST_WHOLE_KEY ? DataTypes.LongType : DataTypes.StringType;
    }

    if (type instanceof RegisterColumn.Fixed fixed) {
      return DataTypes.createDecimalType(fixed.digits(), fixed.decimals());
    }

    return switch (type.valueType()) {
      case INTEGER -> DataTypes.LongType;
      case DATE -> DataTypes.DateType;
      case KEY, TEXT, DECIMAL, TRUTH -> DataTypes.StringType;
    };
  }

  /**
   * The text without surrounding blanks; empty texts and a single point mean that nothing is known,
   * and so does {@code NA}, as R writes it, where it can be neither a text nor a code.
   */
  static Column known(RegisterColumn column) {
    Column bare = trim(col(column.name()));
    Column known = bare.notEqual("").and(bare.notEqual("."));
    return when(hasNa(column.type()) ? known : known.and(bare.notEqual(NA)), bare);
  }

  private static boolean hasNa(RegisterColumn.Type type) {
    return type instanceof RegisterColumn.Text
        || (type instanceof RegisterColumn.Coded coded
            && coded.codes().items().stream().anyMatch(item -> item.isWritten(NA)));
  }

  /** The typed value, or null when the text is not one. */
  public static Column parsed(Column text, RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Key key) {
      return when(isDigits(text, key.length()), text.try_cast(dataType(type)));
    }

    if (type instanceof RegisterColumn.Coded coded) {
      Column whole = whole(text);
      return when(ClassColumns.isWritten(text, coded.codes()), text)
          .when(ClassColumns.isWritten(whole, coded.codes()), whole);
    }

    if (type instanceof RegisterColumn.Fixed fixed) {
      return fixed(text, fixed);
    }

    return switch (type.valueType()) {
      case INTEGER ->
          coalesce(text.try_cast(DataTypes.LongType), whole(text).try_cast(DataTypes.LongType));
      case DATE ->
          when(
              length(text).equalTo(DATE_LENGTH).and(translate(text, DIGITS, "").equalTo("--")),
              text.try_cast(DataTypes.DateType));
      case KEY, TEXT, DECIMAL, TRUTH -> text;
    };
  }

  /** Whole numbers as programs write them in whose columns some values are missing: 1.0 for 1. */
  private static Column whole(Column text) {
    return regexp_replace(text, lit("[.]0+$"), lit(""));
  }

  private static Column isDigits(Column text, int length) {
    return length(text).equalTo(length).and(translate(text, DIGITS, "").equalTo(""));
  }

  /**
   * A decimal number with a point or a Danish comma; more decimals than the definition allows are
   * not rounded away, however many there are.
   */
  private static Column fixed(Column text, RegisterColumn.Fixed fixed) {
    Column point = translate(text, ",", ".");
    Column number = point.try_cast(DataTypes.createDecimalType(fixed.digits(), fixed.decimals()));
    Column plain = point.rlike("^[+-]?\\d*[.]?\\d{0," + fixed.decimals() + "}0*$");
    Column power =
        point
            .rlike(POWER_OF_TEN)
            .and(point.try_cast(DataTypes.DoubleType).equalTo(number.cast(DataTypes.DoubleType)));
    return when(plain.or(power), number);
  }
}
