package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.rpad;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * A day and a value in one whole number, in the order of day, then value. Spark finds the largest
 * number of each key in a hash table, where for the largest of two columns it would sort all rows.
 *
 * @param size one more than the largest number that stands for a value; 0 stands for unknown
 * @param number the whole number from 1 that stands for a known value; larger values have larger
 *     ones
 * @param value the value that a number stands for
 */
record Packing(long size, UnaryOperator<Column> number, UnaryOperator<Column> value) {
  private static final String FIRST_DAY = "0001-01-01";
  private static final long DAYS = 3_700_000; // to the year 9999, with room
  private static final int LONGEST_KEY = 12; // with the days in front of it below 2^63
  private static final int LONGEST_CODE = 9;

  /** How a column of a register can be packed; empty when its values are not of a few digits. */
  static Optional<Packing> of(Expression wanted, Register register) {
    return wanted instanceof Expression.Reference name
        ? register.column(name.name()).map(RegisterColumn::type).flatMap(Packing::of)
        : Optional.empty();
  }

  private static Optional<Packing> of(RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Key key && key.length() <= LONGEST_KEY) {
      return Optional.of(
          new Packing(
              (long) Math.pow(10, key.length()) + 1, each -> each.plus(1), each -> each.minus(1)));
    }

    if (type instanceof RegisterColumn.Day) {
      return Optional.of(new Packing(DAYS, each -> days(each).plus(1), each -> day(each.minus(1))));
    }

    if (type instanceof RegisterColumn.Coded coded
        && coded.codes().items().stream().allMatch(CodeList.Item::isOfDigits)) {
      OptionalInt longest =
          coded.codes().items().stream()
              .flatMap(item -> Stream.concat(Stream.of(item.code()), item.aliases().stream()))
              .mapToInt(String::length)
              .max();
      return longest.orElse(0) == 0 || longest.getAsInt() > LONGEST_CODE
          ? Optional.empty()
          : Optional.of(digits(longest.getAsInt()));
    }

    return Optional.empty();
  }

  /** Codes of digits in the order of texts: filled up on the right, with their length behind. */
  private static Packing digits(int longest) {
    return new Packing(
        (long) Math.pow(10, longest + 1),
        each ->
            rpad(each, longest, "0")
                .cast(DataTypes.LongType)
                .multiply(10L)
                .plus(length(each).cast(DataTypes.LongType)),
        each ->
            substring(
                lpad(div(each, 10L).cast(DataTypes.StringType), longest, "0"),
                lit(1),
                each.mod(10L).cast(DataTypes.IntegerType)));
  }

  /** The number for a day and a value, each of which may be unknown. */
  Column packed(Column day, Column known) {
    Column began = coalesce(days(day), lit(0L));
    return began.multiply(size).plus(coalesce(number.apply(known), lit(0L)));
  }

  /** The value in a packed number. */
  Column unpacked(Column packed) {
    Column rest = packed.mod(size);
    return when(rest.notEqual(0L), value.apply(rest));
  }

  private static Column days(Column day) {
    return datediff(day, lit(FIRST_DAY).cast(DataTypes.DateType)).cast(DataTypes.LongType);
  }

  private static Column day(Column days) {
    return date_add(lit(FIRST_DAY).cast(DataTypes.DateType), days.cast(DataTypes.IntegerType));
  }

  private static Column div(Column whole, long by) {
    return call_function("div", whole, lit(by));
  }
}
