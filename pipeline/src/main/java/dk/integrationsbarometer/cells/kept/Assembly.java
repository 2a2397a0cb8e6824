package dk.integrationsbarometer.cells.kept;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.FineCell;
import dk.integrationsbarometer.cells.SumPositions;
import dk.integrationsbarometer.cells.UnitParts;
import dk.integrationsbarometer.cells.kept.KeptParts.Atom;
import dk.integrationsbarometer.cells.kept.KeptParts.OfDate;
import dk.integrationsbarometer.cells.kept.KeptParts.Order;
import dk.integrationsbarometer.cells.kept.KeptParts.PeopleOf;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes counted cells apart into what is kept, and puts them together again. */
final class Assembly {
  private static final Comparator<Order> ORDER =
      Comparator.comparing(Order::period)
          .thenComparing(Order::area)
          .thenComparing(Order::group)
          .thenComparing(Order::breakdown);

  private Assembly() {}

  static Atom atom(FineCell cell) {
    return new Atom(
        cell.grain(),
        cell.date(),
        cell.area(),
        cell.groups().stream().boxed().toList(),
        cell.populations().stream().boxed().toList(),
        cell.codes(),
        cell.compared());
  }

  /** What was counted of an indicator in the finest cells of a date. */
  static OfDate ofDate(
      LocalDate date, List<FineCell> cells, SumPositions position, UnitParts parts, int number) {
    List<List<Number>> sums = new ArrayList<>();
    for (int each : position.all()) {
      sums.add(cells.stream().map(cell -> cell.sums().get(each)).toList());
    }

    return new OfDate(
        sums,
        parts.people().getOrDefault(number, Map.of()).entrySet().stream()
            .filter(each -> each.getKey().date().equals(date))
            .sorted(Map.Entry.comparingByKey())
            .map(each -> new PeopleOf(each.getKey(), each.getValue()))
            .toList(),
        parts.concentrated().getOrDefault(number, Set.of()).stream()
            .filter(key -> key.date().equals(date))
            .sorted(Comparator.<CellKey>naturalOrder())
            .toList());
  }

  /**
   * The finest cells of a date.
   *
   * @param counted by the number of the indicator, for all of the plan
   */
  static List<FineCell> cells(
      List<Atom> atoms, List<SumPositions> positions, List<OfDate> counted) {
    int length = 1 + positions.stream().flatMap(each -> each.all().stream()).reduce(0, Math::max);
    List<FineCell> cells = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      List<Number> sums = new ArrayList<>(Collections.nCopies(length, 0L));
      for (int number = 0; number < positions.size(); number++) {
        List<Integer> places = positions.get(number).all();
        for (int place = 0; place < places.size(); place++) {
          sums.set(places.get(place), exact(counted.get(number).sums().get(place).get(i)));
        }
      }

      Atom atom = atoms.get(i);
      cells.add(
          new FineCell(
              atom.grain(),
              atom.date(),
              atom.area(),
              bits(atom.groups()),
              bits(atom.populations()),
              atom.codes(),
              sums,
              atom.compared()));
    }

    return cells;
  }

  /** A whole number that is too large for a long came from a column of decimals. */
  private static Number exact(Number number) {
    return number instanceof BigInteger large ? new BigDecimal(large) : number;
  }

  private static BitSet bits(List<Integer> numbers) {
    var bits = new BitSet();
    numbers.forEach(bits::set);
    return bits;
  }

  /** What is known of the values of a period, of an indicator. */
  static List<Order> orders(Map<PeriodCell, OrderedValues> found, Period period) {
    List<Order> orders = new ArrayList<>();
    found.forEach(
        (cell, values) -> {
          if (cell.period().equals(period)) {
            orders.add(
                new Order(
                    period.code(),
                    cell.area(),
                    cell.group(),
                    cell.breakdown(),
                    values.size(),
                    values.known(),
                    values.lowest().stream().toList()));
          }
        });
    orders.sort(ORDER);
    return orders;
  }

  static Map<PeriodCell, OrderedValues> values(List<Order> orders) {
    Map<PeriodCell, OrderedValues> values = new HashMap<>();
    orders.forEach(
        each ->
            values.put(
                new PeriodCell(
                    Period.parse(each.period()).orElseThrow(),
                    each.area(),
                    each.group(),
                    each.breakdown()),
                new OrderedValues(each.size(), each.known(), each.lowest().stream().findFirst())));
    return values;
  }
}
