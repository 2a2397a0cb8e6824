package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.model.indicators.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** How many people each cell of each indicator has, in a unit where one can have several rows. */
final class PeopleOfCells {
  private static final int FIRST_SQUARE = 5;

  private final Map<Indicator, Map<CellKey, PeopleOfRows>> found = new HashMap<>();

  private PeopleOfCells() {}

  /**
   * From the rows of {@link PersonColumns#people}; none where each row is about somebody of its
   * own: then the rows are the people.
   */
  static PeopleOfCells of(CellPlan plan, List<Row> rows) {
    var people = new PeopleOfCells();
    rows.forEach(row -> people.add(plan.indicators().get(row.getInt(0)), row));
    return people;
  }

  private void add(Indicator indicator, Row row) {
    CellKey key = CellColumns.key(row.getStruct(1));
    Squares squares =
        indicator.needsSquares()
            ? new Squares(
                row.getDecimal(FIRST_SQUARE),
                row.getDecimal(FIRST_SQUARE + 1),
                row.getDecimal(FIRST_SQUARE + 2))
            : Squares.ZERO;
    found
        .computeIfAbsent(indicator, each -> new TreeMap<>())
        .put(key, new PeopleOfRows(row.getLong(2), row.getLong(3), row.getLong(4), squares));
  }

  /** The sums of a cell's rows, with its people in place of the rows. */
  Sums counted(Indicator indicator, CellKey key, Sums rows) {
    PeopleOfRows people = found.getOrDefault(indicator, Map.of()).get(key);
    return people == null ? rows : rows.of(people);
  }

  /** How many people each cell has; nothing where they are its rows. */
  Map<CellKey, Long> persons(Indicator indicator) {
    Map<CellKey, Long> persons = new HashMap<>();
    found
        .getOrDefault(indicator, Map.of())
        .forEach((key, people) -> persons.put(key, people.persons()));
    return persons;
  }
}
