package dk.integrationsbarometer.tables.columns;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.Column.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a component of a row is laid out in columns. Its name becomes {@code snake_case}; its type
 * decides the rest: a {@link Slice} is its published text, {@link Labels} are a column in Danish
 * and one in English, an interval is its two limits, and a nested record is its own components.
 *
 * @param cells the cells of a value, one per column; empty where there is nothing to say
 * @param value the value that the next cells mean
 */
record Layout(
    List<Column> columns,
    Function<Object, List<Optional<Object>>> cells,
    Function<Iterator<Optional<Object>>, Object> value) {
  private static final String INTERVAL = "interval";

  static Layout of(String component, Type type) {
    String name = snakeCase(component);
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      return optional(name, (Class<?>) generic.getActualTypeArguments()[0]);
    }

    return required(name, (Class<?>) type);
  }

  Layout rounded(Rounded.To decimals) {
    return each(column -> column.rounded(decimals));
  }

  Layout codesOf(String list) {
    return each(column -> column.codesOf(list));
  }

  /**
   * The same, in runs that were published without it.
   *
   * @throws IllegalArgumentException when it is not one column of text that every row needs
   */
  Layout formerly(String meaning) {
    if (columns.size() != 1
        || columns.get(0).presence() != Column.Presence.REQUIRED
        || columns.get(0).kind() != Column.Kind.TEXT) {
      throw new IllegalArgumentException(
          "Invalid @FormerlyMeant: not one required text: " + columns);
    }

    return each(column -> column.formerly(meaning));
  }

  private Layout each(UnaryOperator<Column> change) {
    return new Layout(columns.stream().map(change).toList(), cells, value);
  }

  private static Layout required(String name, Class<?> type) {
    if (type == String.class) {
      return one(Column.required(name, Kind.TEXT), cell -> cell, cell -> cell);
    }

    if (type == long.class) {
      return one(Column.required(name, Kind.WHOLE), cell -> cell, cell -> cell);
    }

    if (type == int.class) {
      return one(
          Column.required(name, Kind.WHOLE),
          value -> (long) (int) value,
          cell -> Math.toIntExact((long) cell));
    }

    if (type == double.class) {
      return one(Column.required(name, Kind.REAL), value -> finite(name, value), cell -> cell);
    }

    if (type == OptionalLong.class) {
      return optional(
          Column.optional(name, Kind.WHOLE),
          value -> boxed((OptionalLong) value),
          cell -> cell.map(OptionalLong.class::cast).orElse(OptionalLong.empty()),
          number -> OptionalLong.of((long) number));
    }

    if (type == OptionalDouble.class) {
      return optional(
          Column.optional(name, Kind.REAL),
          value -> boxed((OptionalDouble) value).map(real -> finite(name, real)),
          cell -> cell.map(OptionalDouble.class::cast).orElse(OptionalDouble.empty()),
          number -> OptionalDouble.of((double) number));
    }

    if (type == Slice.class) {
      return one(
          Column.required(name, Kind.TEXT),
          value -> ((Slice) value).text(),
          cell -> Slice.parse((String) cell));
    }

    if (type == Labels.class) {
      return labels(name);
    }

    if (Coded.class.isAssignableFrom(type)) {
      return one(
          Column.required(name, Kind.TEXT),
          value -> ((Coded) value).code(),
          cell -> coded(type, (String) cell));
    }

    if (type.isRecord()) {
      return nested(Components.of(type.asSubclass(Record.class)));
    }

    throw new IllegalArgumentException("Invalid component " + name + " of type " + type.getName());
  }

  private static Layout optional(String name, Class<?> type) {
    if (type == String.class) {
      return optional(
          Column.optional(name, Kind.TEXT), Layout::sameOptional, cell -> cell, cell -> cell);
    }

    if (Coded.class.isAssignableFrom(type)) {
      return optional(
          Column.optional(name, Kind.TEXT),
          value -> ((Optional<?>) value).map(code -> ((Coded) code).code()),
          cell -> cell,
          cell -> coded(type, (String) cell));
    }

    if (type == Interval.class && name.endsWith(INTERVAL)) {
      return interval(name.substring(0, name.length() - INTERVAL.length()));
    }

    throw new IllegalArgumentException(
        "Invalid component " + name + " of type Optional of " + type.getName());
  }

  private static Layout one(
      Column column, Function<Object, Object> toCell, Function<Object, Object> toValue) {
    return new Layout(
        List.of(column),
        value -> List.of(Optional.of(toCell.apply(value))),
        cells -> toValue.apply(cells.next().orElseThrow()));
  }

  private static Layout optional(
      Column column,
      Function<Object, Optional<Object>> toCell,
      Function<Optional<Object>, Object> close,
      Function<Object, Object> toValue) {
    return new Layout(
        List.of(column),
        value -> List.of(toCell.apply(value)),
        cells -> close.apply(cells.next().map(toValue)));
  }

  private static Layout labels(String name) {
    return new Layout(
        List.of(Column.required(name + "_da", Kind.TEXT), Column.required(name + "_en", Kind.TEXT)),
        value -> List.of(Optional.of(((Labels) value).da()), Optional.of(((Labels) value).en())),
        cells ->
            new Labels((String) cells.next().orElseThrow(), (String) cells.next().orElseThrow()));
  }

  private static Layout interval(String prefix) {
    return new Layout(
        List.of(
            Column.optional(prefix + "ci_low", Kind.REAL),
            Column.optional(prefix + "ci_high", Kind.REAL)),
        value ->
            List.of(
                ((Optional<?>) value).map(given -> finite(prefix, ((Interval) given).low())),
                ((Optional<?>) value).map(given -> finite(prefix, ((Interval) given).high()))),
        cells -> {
          Optional<Object> low = cells.next();
          Optional<Object> high = cells.next();
          if (low.isPresent() != high.isPresent()) {
            throw new IllegalArgumentException("Invalid interval: one limit is missing");
          }

          return low.map(given -> new Interval((double) given, (double) high.orElseThrow()));
        });
  }

  private static Layout nested(Components<?> components) {
    return new Layout(components.columns(), components::cellsOf, components::read);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object coded(Class<?> type, String code) {
    return Coded.of((Class) type, code);
  }

  private static Optional<Object> sameOptional(Object value) {
    return ((Optional<?>) value).map(text -> text);
  }

  private static Optional<Object> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static Optional<Object> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  private static Object finite(String name, Object real) {
    if (!Double.isFinite((double) real)) {
      throw new IllegalArgumentException("Invalid number in column " + name + ": " + real);
    }

    return real;
  }

  private static String snakeCase(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
