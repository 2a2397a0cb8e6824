package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.tables.columns.Column.Kind;
import dk.integrationsbarometer.tables.columns.Components;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A published table: its name, and its columns as they follow from the record of its rows.
 *
 * <p>For example {@code record BreakRow(@Key String indicator, @Key String firstDay, Labels note)}
 * gives the columns {@code indicator, first_day, note_da, note_en}.
 *
 * @param <R> a row
 */
public final class TableOf<R extends Record> {
  private static final String BREAKDOWN = "breakdown";
  private static final String REFERENCE = "reference";
  private static final List<String> PERIODS = List.of(CodeLists.PERIOD, "base_period");

  private final String name;
  private final Components<R> components;
  private final List<Column> columns;
  private final List<String> names;
  private final Breadth breadth;

  private enum Breadth {
    PLAIN,
    COLUMN_PER_VARIABLE
  }

  private TableOf(String name, Components<R> components, Breadth breadth) {
    this.name = name;
    this.components = components;
    this.columns = components.columns();
    this.names = columns.stream().map(Column::name).toList();
    this.breadth = breadth;
    if (!columns.subList(0, components.key().size()).equals(components.key())) {
      throw new IllegalArgumentException("Invalid table: its key does not stand first: " + names);
    }

    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("Invalid table: two columns of one name: " + names);
    }
  }

  public static <R extends Record> TableOf<R> of(String name, Class<R> row) {
    return new TableOf<>(name, Components.of(row), Breadth.PLAIN);
  }

  /** The same table with a column at the end for each of the usual variables of a breakdown. */
  public TableOf<R> withColumnPerVariable() {
    return new TableOf<>(name, components, Breadth.COLUMN_PER_VARIABLE);
  }

  public String name() {
    return name;
  }

  /** The columns that come from the record. */
  public List<Column> columns() {
    return columns;
  }

  /** The columns that distinguish rows. */
  public List<Column> key() {
    return components.key();
  }

  public boolean has(String column) {
    return names.contains(column);
  }

  /**
   * All columns as published.
   *
   * @param variables those that have a column of their own, in tables that give them one
   */
  public List<Column> columns(List<String> variables) {
    return Stream.concat(
            columns.stream(),
            own(variables).stream().map(variable -> Column.optional(variable, Kind.TEXT)))
        .toList();
  }

  /** The cells of a row, one for each of {@link #columns(List)}: String, Long or Double. */
  public List<Optional<Object>> cells(R row, List<String> variables) {
    List<Optional<Object>> cells = new ArrayList<>(components.cellsOf(row));
    for (String variable : own(variables)) {
      Slice slice = Slice.parse((String) cells.get(names.indexOf(BREAKDOWN)).orElseThrow());
      cells.add(Optional.ofNullable(slice.codes().get(variable)));
    }

    return cells;
  }

  /** A column that comes from the record. */
  public Column column(String name) {
    return columns.get(names.indexOf(name));
  }

  /** What a row says in a column; nothing where the cell is empty or the table has none such. */
  public Optional<Object> cell(R row, String column) {
    int at = names.indexOf(column);
    return at < 0 ? Optional.empty() : components.cellOf(row, at);
  }

  /**
   * The row that cells mean, in the order of {@link #columns()}.
   *
   * @throws IllegalArgumentException when a code is none that the table knows
   */
  public R read(Iterator<Optional<Object>> cells) {
    return components.read(cells);
  }

  /**
   * The row with its {@link Rounded} numbers as they are published.
   *
   * @param decimals with how many the values of the row's indicator are printed
   */
  R rounded(R row, int decimals) {
    List<Optional<Object>> cells = new ArrayList<>(components.cellsOf(row));
    for (int i = 0; i < cells.size(); i++) {
      Optional<Rounded.To> rounded = columns.get(i).rounded();
      if (rounded.isPresent()) {
        cells.set(i, cells.get(i).map(exact -> rounded.get().round((double) exact, decimals)));
      }
    }

    return components.read(cells.iterator());
  }

  /**
   * The row with the status {@code P} for {@code A}, when the period that it is for, or that it is
   * compared with, is one of some; of a gap against another indicator also by that one's.
   */
  R preliminary(R row, TableRows.Preliminary periods) {
    Set<String> compared =
        cell(row, REFERENCE).map(other -> periods.others().get(other)).orElse(Set.of());
    boolean isFigure = isOne(row, compared) || isOne(row, periods.figures());
    boolean isAdjusted = isFigure || isOne(row, periods.adjusted());
    List<Optional<Object>> cells = new ArrayList<>(components.cellsOf(row));
    for (int i = 0; i < cells.size(); i++) {
      boolean isMarked = isOfAdjusted(names.get(i)) ? isAdjusted : isFigure;
      if (isMarked
          && names.get(i).endsWith(CodeLists.OBS_STATUS)
          && cells.get(i).filter(ObsStatus.NORMAL.code()::equals).isPresent()) {
        cells.set(i, Optional.of(ObsStatus.PRELIMINARY.code()));
      }
    }

    return components.read(cells.iterator());
  }

  private boolean isOne(R row, Set<String> periods) {
    return PERIODS.stream()
        .flatMap(column -> cell(row, column).stream())
        .anyMatch(period -> periods.contains((String) period));
  }

  /** Whether a column is of an adjusted gap or a gradient, which rest on more than the figures. */
  private boolean isOfAdjusted(String column) {
    return !column.equals(CodeLists.OBS_STATUS)
        || name.equals(Tables.GRADIENTS.name())
        || name.equals(Tables.GAP_PARTS.name());
  }

  /** Rows in the order of their keys, as texts; rows with equal keys stay as they are. */
  public List<R> sorted(Stream<R> rows) {
    return rows.map(row -> new Keyed<>(keyOf(row), row)).sorted().map(Keyed::row).toList();
  }

  private List<String> keyOf(R row) {
    return IntStream.range(0, key().size())
        .mapToObj(at -> components.cellOf(row, at).map(String::valueOf).orElse(""))
        .toList();
  }

  private record Keyed<R>(List<String> key, R row) implements Comparable<Keyed<R>> {
    @Override
    public int compareTo(Keyed<R> other) {
      return Arrays.compare(key.toArray(String[]::new), other.key.toArray(String[]::new));
    }
  }

  private List<String> own(List<String> variables) {
    return breadth == Breadth.COLUMN_PER_VARIABLE ? variables : List.of();
  }

  @Override
  public String toString() {
    return name;
  }
}
