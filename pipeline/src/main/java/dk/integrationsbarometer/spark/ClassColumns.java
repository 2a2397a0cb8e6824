package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.NumberClasses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * Puts values into the classes of a classification. Codes that give the same answer share one test.
 */
public final class ClassColumns {
  private ClassColumns() {}

  /** Whether a spelling is on the list at all, in any period of validity. */
  public static Column isWritten(Column value, CodeList codes) {
    return anyOf(value, codes.items());
  }

  /**
   * The published code that a spelling means on a day; unknown when there is none. A code of a
   * range is published as it is.
   */
  public static Column recoded(Column value, CodeList codes, Column date) {
    boolean plain =
        codes.items().stream().allMatch(item -> item.aliases().isEmpty() && undated(item));
    return plain
        ? when(anyOf(value, codes.items()), value)
        : answered(
            value,
            codes,
            date,
            item -> item.isRange() ? Optional.empty() : Optional.of(item.code()));
  }

  /** The property of the code that a spelling means on a day; unknown when there is none. */
  public static Column property(Column value, CodeList codes, String property, Column date) {
    return answered(value, codes, date, item -> Optional.of(item.properties().get(property)));
  }

  /** A property with the values ja, nej and ukendt as true, false and unknown. */
  public static Column truth(Column property) {
    return when(property.equalTo("ja"), lit(true)).when(property.equalTo("nej"), lit(false));
  }

  /** A property that is a number; unknown when the code's number is. */
  public static Column number(Column value, CodeList codes, String property, Column date) {
    List<BigDecimal> numbers =
        codes.items().stream()
            .map(item -> item.properties().get(property))
            .filter(text -> !text.equals(CodeList.Property.UNKNOWN))
            .map(BigDecimal::new)
            .toList();
    int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    int whole = numbers.stream().mapToInt(each -> each.precision() - each.scale()).max().orElse(0);
    int scale = Math.max(decimals, 0);
    Column text = property(value, codes, property, date);
    return when(text.notEqual(CodeList.Property.UNKNOWN), text)
        .cast(DataTypes.createDecimalType(Math.max(whole, 1) + scale, scale));
  }

  /** The class of a whole number; unknown when it is in none. */
  public static Column classed(Column number, NumberClasses intervals) {
    Column classed = null;
    for (NumberClasses.Interval interval : intervals.intervals()) {
      Column inside = number.geq(interval.from());
      Column bounded =
          interval.to().isPresent() ? inside.and(number.leq(interval.to().getAsLong())) : inside;
      classed =
          classed == null
              ? when(bounded, lit(interval.code()))
              : classed.when(bounded, lit(interval.code()));
    }

    return classed;
  }

  /** An answer that is empty is the value itself. */
  private static Column answered(
      Column value, CodeList codes, Column date, Function<CodeList.Item, Optional<String>> answer) {
    Map<Case, List<CodeList.Item>> cases = new LinkedHashMap<>();
    for (CodeList.Item item : codes.items()) {
      cases
          .computeIfAbsent(
              new Case(answer.apply(item), item.from(), item.to()), key -> new ArrayList<>())
          .add(item);
    }

    Column answered = null;
    for (Map.Entry<Case, List<CodeList.Item>> each : cases.entrySet()) {
      Column applies = anyOf(value, each.getValue()).and(each.getKey().holdsOn(date));
      Column then = each.getKey().answer().map(text -> lit(text)).orElse(value);
      answered = answered == null ? when(applies, then) : answered.when(applies, then);
    }

    return answered;
  }

  private record Case(Optional<String> answer, Optional<LocalDate> from, Optional<LocalDate> to) {
    private Column holdsOn(Column date) {
      Column begun = from.map(first -> date.geq(first)).orElse(lit(true));
      return to.map(end -> begun.and(date.lt(end))).orElse(begun);
    }
  }

  private static boolean undated(CodeList.Item item) {
    return item.from().isEmpty() && item.to().isEmpty();
  }

  private static Column anyOf(Column value, List<CodeList.Item> items) {
    List<Object> singles = new ArrayList<>();
    Column any = lit(false);
    for (CodeList.Item item : items) {
      if (item.isRange()) {
        any = any.or(inRange(value, item));
      } else {
        singles.add(item.code());
        singles.addAll(item.aliases());
      }
    }

    return coalesce(singles.isEmpty() ? any : value.isin(singles.toArray()).or(any), lit(false));
  }

  private static Column inRange(Column value, CodeList.Item item) {
    Column between =
        length(value).equalTo(item.code().length()).and(value.between(item.code(), item.last()));
    return item.isOfDigits()
        ? between.and(translate(value, "0123456789", "").equalTo(""))
        : between;
  }
}
