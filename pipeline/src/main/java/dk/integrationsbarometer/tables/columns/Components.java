package dk.integrationsbarometer.tables.columns;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The components of a record and their layouts, in the order in which they are written. */
public record Components<R extends Record>(
    Class<R> type, List<RecordComponent> parts, List<Layout> layouts) {
  public static <R extends Record> Components<R> of(Class<R> type) {
    List<RecordComponent> parts = List.of(type.getRecordComponents());
    return new Components<>(type, parts, parts.stream().map(Components::layout).toList());
  }

  private static Layout layout(RecordComponent part) {
    Layout layout = Layout.of(part.getName(), part.getGenericType());
    Rounded rounded = part.getAnnotation(Rounded.class);
    CodeOf codes = part.getAnnotation(CodeOf.class);
    Layout exact = rounded == null ? layout : layout.rounded(rounded.value());
    Layout inWords = codes == null ? exact : exact.codesOf(codes.value());
    FormerlyMeant formerly = part.getAnnotation(FormerlyMeant.class);
    return formerly == null ? inWords : inWords.formerly(formerly.value());
  }

  public List<Column> columns() {
    return layouts.stream().flatMap(layout -> layout.columns().stream()).toList();
  }

  /** The columns of the components that are marked as {@link Key}. */
  public List<Column> key() {
    List<Column> key = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isAnnotationPresent(Key.class)) {
        key.addAll(layouts.get(i).columns());
      }
    }

    return key;
  }

  public List<Optional<Object>> cellsOf(Object row) {
    List<Optional<Object>> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      cells.addAll(layouts.get(i).cells().apply(value(row, parts.get(i))));
    }

    return cells;
  }

  /** The cell in one of the columns, counted from 0. */
  public Optional<Object> cellOf(Object row, int column) {
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      int width = layouts.get(i).columns().size();
      if (column < first + width) {
        return layouts.get(i).cells().apply(value(row, parts.get(i))).get(column - first);
      }

      first += width;
    }

    throw new IllegalArgumentException("Invalid column: " + column);
  }

  public R read(Iterator<Optional<Object>> cells) {
    Object[] values = layouts.stream().map(layout -> layout.value().apply(cells)).toArray();
    Class<?>[] types = parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "Invalid row of " + type.getSimpleName() + ": " + e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Failed to make a row of " + type.getName(), e);
    }
  }

  private static Object value(Object row, RecordComponent part) {
    try {
      return part.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Failed to read " + part.getName() + " of " + part.getDeclaringRecord().getName(), e);
    }
  }
}
