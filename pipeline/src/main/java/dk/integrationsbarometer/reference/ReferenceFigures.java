package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Breakdown;
import dk.integrationsbarometer.model.Code;
import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Group;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.Names;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.statistics.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures of one indicator: a loop over people that adds to cells, and a division at the end.
 */
public final class ReferenceFigures {
  private final Indicator indicator;
  private final SortedSet<LocalDate> dates = new TreeSet<>();
  private final Map<Key, Points> cells = new TreeMap<>();

  /** Which figure: canonical texts, as published. */
  public record Key(String period, String area, String group, String breakdown)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return toString().compareTo(other.toString());
    }
  }

  /** Person-points of all status dates of a period. */
  public record Points(long numerator, long denominator) {}

  private ReferenceFigures(Indicator indicator) {
    this.indicator = indicator;
  }

  /**
   * The figures that the rows give; the status dates are those on which the unit's register has
   * rows.
   */
  public static ReferenceFigures of(Indicator indicator, RegisterRows rows) {
    var figures = new ReferenceFigures(indicator);
    List<Variable> variables = Names.needed(indicator.unit(), Names.in(indicator));
    for (Example.Row row : rows.of(indicator.unit().id())) {
      LocalDate date = row.reference().orElseThrow();
      if (indicator.period().isStatusDate(date)) {
        figures.dates.add(date);
        var unit = new Derivations(rows, date, row.values());
        unit.deriveAll(variables);
        figures.count(unit, date);
      }
    }

    return figures;
  }

  private void count(Derivations unit, LocalDate date) {
    if (!unit.evaluation().holds(indicator.population())) {
      return;
    }

    boolean inNumerator =
        !(indicator.measure() instanceof Measure.Share share)
            || unit.evaluation().holds(share.numerator());
    long weight =
        indicator
            .unit()
            .register()
            .count()
            .map(column -> Objects.requireNonNullElse((Long) unit.value(column), 0L))
            .orElse(1L);
    List<Breakdown> breakdowns = new ArrayList<>(List.of(Breakdown.TOTAL));
    breakdowns.addAll(indicator.breakdowns());
    for (Group group : indicator.groups()) {
      if (unit.evaluation().holds(group.where())) {
        for (Breakdown breakdown : breakdowns) {
          cells.merge(
              key(unit, date, group, breakdown),
              new Points(inNumerator ? weight : 0, weight),
              ReferenceFigures::plus);
        }
      }
    }
  }

  private Key key(Derivations unit, LocalDate date, Group group, Breakdown breakdown) {
    String area = text(unit.value(indicator.unit().register().area().orElseThrow()));
    String slice =
        breakdown.variables().stream()
            .map(variable -> variable.name() + "=" + text(unit.value(variable.name())))
            .collect(Collectors.joining(","));
    return new Key(Period.of(date, indicator.period().length()).code(), area, group.code(), slice);
  }

  private static String text(Object code) {
    return code == null ? Code.UNKNOWN.code() : code.toString();
  }

  private static Points plus(Points a, Points b) {
    return new Points(a.numerator() + b.numerator(), a.denominator() + b.denominator());
  }

  /** Whether every status date of a period has rows. */
  public boolean isWhole(String period) {
    return Period.parse(period)
        .map(known -> dates.containsAll(indicator.period().datesIn(known)))
        .orElse(false);
  }

  /** The periods with at least one status date. */
  public SortedSet<String> periods() {
    SortedSet<String> periods = new TreeSet<>();
    dates.forEach(date -> periods.add(Period.of(date, indicator.period().length()).code()));
    return periods;
  }

  /** All cells with anybody in them. */
  public Map<Key, Points> cells() {
    return Map.copyOf(cells);
  }

  public Points points(Key key) {
    return cells.getOrDefault(key, new Points(0, 0));
  }

  /** The value in the indicator's unit; empty when it is undefined. */
  public OptionalDouble value(Key key) {
    Points points = points(key);
    if (indicator.measure() instanceof Measure.Share) {
      return Ratio.perCent(points.numerator(), points.denominator());
    }

    long statusDates =
        Period.parse(key.period())
            .map(period -> indicator.period().datesIn(period).size())
            .orElse(0);
    return Ratio.quotient((double) points.numerator(), (double) statusDates);
  }

  /** Group minus reference; empty when either is undefined. */
  public OptionalDouble gap(Key key, String reference) {
    OptionalDouble group = value(key);
    OptionalDouble other = value(new Key(key.period(), key.area(), reference, key.breakdown()));
    return group.isPresent() && other.isPresent()
        ? OptionalDouble.of(group.getAsDouble() - other.getAsDouble())
        : OptionalDouble.empty();
  }
}
