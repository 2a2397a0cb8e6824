package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_arrays;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
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

  /** Whether a spelling on the list means no item that holds on a day; false without a day. */
  public static Column isOutOfTime(Column value, CodeList codes, Column date) {
    Map<Case, List<CodeList.Item>> cases = new LinkedHashMap<>();
    List<CodeList.Item> dated = codes.items().stream().filter(CodeList.Item::isDated).toList();
    dated.forEach(item -> put(item, Optional.empty(), cases));
    Column holds = lit(false);
    for (Map.Entry<Case, List<CodeList.Item>> each : cases.entrySet()) {
      holds = holds.or(anyOf(value, each.getValue()).and(each.getKey().holdsOn(date)));
    }

    return coalesce(anyOf(value, dated).and(not(holds)), lit(false));
  }

  /**
   * The code by which the newest map shows a spelling; what no code took the place of stays as it
   * is. It is looked up, since a test for each code would be too much for one method.
   */
  public static Column newest(Column value, CodeList codes, Column date) {
    Map<Case, List<CodeList.Item>> cases = new LinkedHashMap<>();
    List<CodeList.Item> moved =
        codes.items().stream()
            .filter(item -> !item.became().isEmpty())
            .filter(item -> codes.shown(item, CodeMap.NEWEST).isPresent())
            .toList();
    moved.forEach(item -> put(item, Optional.empty(), cases));
    List<Column> found = new ArrayList<>();
    for (Map.Entry<Case, List<CodeList.Item>> each : cases.entrySet()) {
      found.add(when(each.getKey().holdsOn(date), lookedUp(value, codes, each.getValue())));
    }

    found.add(value);
    return when(anyOf(value, moved), coalesce(found.toArray(Column[]::new))).otherwise(value);
  }

  private static Column lookedUp(Column value, CodeList codes, List<CodeList.Item> items) {
    List<Column> spellings = new ArrayList<>();
    List<Column> answers = new ArrayList<>();
    for (CodeList.Item item : items) {
      for (String spelling : spellings(item)) {
        spellings.add(lit(spelling));
        answers.add(lit(codes.shown(item, CodeMap.NEWEST).orElseThrow().code()));
      }
    }

    return try_element_at(
        map_from_arrays(
            array(spellings.toArray(Column[]::new)), array(answers.toArray(Column[]::new))),
        value);
  }

  /**
   * The published code that a spelling means on a day; unknown when there is none. A code of a
   * range is published as it is.
   */
  public static Column recoded(Column value, CodeList codes, CodeMap map, Column date) {
    boolean plain =
        codes.items().stream().allMatch(item -> item.aliases().isEmpty() && !item.isDated());
    return plain
        ? when(anyOf(value, codes.items()), value)
        : answered(
            value,
            codes,
            map,
            date,
            item -> item.isRange() ? Optional.empty() : Optional.of(item.code()));
  }

  /** The property of the code that a spelling means on a day; unknown when there is none. */
  public static Column property(
      Column value, CodeList codes, String property, CodeMap map, Column date) {
    return answered(value, codes, map, date, item -> Optional.of(item.properties().get(property)));
  }

  /** A property with the values ja, nej and ukendt as true, false and unknown. */
  public static Column truth(Column property) {
    return when(property.equalTo("ja"), lit(true)).when(property.equalTo("nej"), lit(false));
  }

  /** A property that is a number; unknown when the code's number is. */
  public static Column number(
      Column value, CodeList codes, String property, CodeMap map, Column date) {
    List<BigDecimal> numbers =
        codes.items().stream()
            .map(item -> item.properties().get(property))
            .filter(text -> !text.equals(CodeList.Property.UNKNOWN))
            .map(BigDecimal::new)
            .toList();
    int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    int whole = numbers.stream().mapToInt(each -> each.precision() - each.scale()).max().orElse(0);
    int scale = Math.max(decimals, 0);
    Column text = property(value, codes, property, map, date);
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
      Column value,
      CodeList codes,
      CodeMap map,
      Column date,
      Function<CodeList.Item, Optional<String>> answer) {
    Map<Case, List<CodeList.Item>> cases = new LinkedHashMap<>();
    for (CodeList.Item item : codes.items()) {
      codes.shown(item, map).ifPresent(shown -> put(item, answer.apply(shown), cases));
    }

    Column answered = null;
    for (Map.Entry<Case, List<CodeList.Item>> each : cases.entrySet()) {
      Column applies = anyOf(value, each.getValue()).and(each.getKey().holdsOn(date));
      Column then = each.getKey().answer().map(text -> lit(text)).orElse(value);
      answered = answered == null ? when(applies, then) : answered.when(applies, then);
    }

    return answered;
  }

  private static void put(
      CodeList.Item item, Optional<String> answer, Map<Case, List<CodeList.Item>> cases) {
    cases
        .computeIfAbsent(new Case(answer, item.from(), item.to()), key -> new ArrayList<>())
        .add(item);
  }

  private record Case(Optional<String> answer, Optional<LocalDate> from, Optional<LocalDate> to) {
    private Column holdsOn(Column date) {
      Column begun = from.map(first -> date.geq(first)).orElse(lit(true));
      return to.map(end -> begun.and(date.lt(end))).orElse(begun);
    }
  }

  private static Column anyOf(Column value, List<CodeList.Item> items) {
    List<Object> singles = new ArrayList<>();
    Column any = lit(false);
    for (CodeList.Item item : items) {
      if (item.isRange()) {
        any = any.or(inRange(value, item));
      } else {
        singles.addAll(spellings(item));
      }
    }

    return coalesce(singles.isEmpty() ? any : value.isin(singles.toArray()).or(any), lit(false));
  }

  private static List<String> spellings(CodeList.Item item) {
    List<String> spellings = new ArrayList<>(List.of(item.code()));
    spellings.addAll(item.aliases());
    return spellings;
  }

  private static Column inRange(Column value, CodeList.Item item) {
    Column between =
        length(value).equalTo(item.code().length()).and(value.between(item.code(), item.last()));
    return item.isOfDigits()
        ? between.and(translate(value, "0123456789", "").equalTo(""))
        : between;
  }
}
