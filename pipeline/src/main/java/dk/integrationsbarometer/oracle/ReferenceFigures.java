package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures of one indicator, from its cells: a division at the end. */
public final class ReferenceFigures {
  public static final String EVERYBODY = "*";

  private final Indicator indicator;
  private final SortedSet<LocalDate> dates;
  private final Map<Key, SortedMap<LocalDate, List<Contribution>>> cells;
  private final Set<Comparison> overlapping;
  private final Set<Comparison> straying;

  /** Which figure: canonical texts, as published. */
  public record Key(String period, String area, String group, String breakdown)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::period)
            .thenComparing(Key::area)
            .thenComparing(Key::group)
            .thenComparing(Key::breakdown);

    /** The same of another period. */
    Key in(String otherPeriod) {
      return new Key(otherPeriod, area, group, breakdown);
    }

    /** The same of another slice. */
    Key cut(String otherBreakdown) {
      return new Key(period, area, group, otherBreakdown);
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private ReferenceFigures(Indicator indicator, Counting counted) {
    this.indicator = indicator;
    this.dates = counted.dates();
    this.cells = counted.cells();
    this.overlapping = counted.overlapping();
    this.straying = counted.straying();
  }

  /**
   * The figures that the rows give; the status dates are those on which the unit's register has
   * rows.
   */
  public static ReferenceFigures of(Indicator indicator, RegisterRows rows) {
    var counting = new Counting(indicator);
    counting.countAll(rows);
    return new ReferenceFigures(indicator, counting);
  }

  /** Whether every status date that the figure of a period rests on has rows. */
  public boolean isWhole(String period) {
    return Period.parse(period)
        .map(known -> dates.containsAll(indicator.period().datesBehind(known)))
        .orElse(false);
  }

  /** The periods with at least one status date. */
  public SortedSet<String> periods() {
    SortedSet<String> periods = new TreeSet<>();
    dates.forEach(date -> periods.add(Period.of(date, indicator.period().length()).code()));
    return periods;
  }

  /** Whether the population has anybody there. */
  public boolean hasAnybody(String period, String area) {
    List<String> span = span(period);
    return cells.keySet().stream()
        .anyMatch(
            key ->
                key.group().equals(EVERYBODY)
                    && span.contains(key.period())
                    && key.area().equals(area));
  }

  /** All cells of groups with anybody in them, each of the status dates of one period. */
  public Map<Key, Points> cells() {
    Map<Key, Points> found = new TreeMap<>();
    cells
        .keySet()
        .forEach(
            key -> {
              Points points = Points.of(ofOnePeriod(key), indicator);
              if (!key.group().equals(EVERYBODY) && points.units() != 0) {
                found.put(key, points);
              }
            });
    return found;
  }

  /** A cell of one status date. */
  public record DatedCell(LocalDate date, Key key, Points points, Map<BigDecimal, Long> values) {}

  /** All cells by status date; the group {@code *} is everybody. */
  public List<DatedCell> byDate() {
    List<DatedCell> dated = new ArrayList<>();
    cells.forEach(
        (key, dates) ->
            dates.forEach(
                (date, each) ->
                    dated.add(
                        new DatedCell(
                            date, key, Points.of(each, indicator), Contribution.values(each)))));
    return dated;
  }

  /** The cell of a group on one status date. */
  public record Place(LocalDate date, Key key) {}

  /** The cells of groups in which few people decide an amount, by the indicator's rule. */
  public Set<Place> concentrated() {
    Set<Place> found = new HashSet<>();
    cells.forEach(
        (key, dates) ->
            dates.forEach(
                (date, rows) -> {
                  if (!key.group().equals(EVERYBODY) && Concentration.isFound(rows, indicator)) {
                    found.add(new Place(date, key));
                  }
                }));
    return found;
  }

  /** The status dates that have rows. */
  public SortedSet<LocalDate> dates() {
    return new TreeSet<>(dates);
  }

  /** The comparisons in which somebody is in both groups. */
  public Set<Comparison> overlapping() {
    return Set.copyOf(overlapping);
  }

  /** The comparisons in which somebody of the group is not in the reference. */
  public Set<Comparison> straying() {
    return Set.copyOf(straying);
  }

  /** The keys of all cells, those of everybody included. */
  public Set<Key> keys() {
    return cells.keySet();
  }

  public Indicator indicator() {
    return indicator;
  }

  public Points points(Key key) {
    return Points.of(counted(key), indicator);
  }

  /** The largest number of people on one status date. */
  public long persons(Key key) {
    return cells.getOrDefault(key, new TreeMap<>()).values().stream()
        .map(Contribution::ofPersons)
        .mapToLong(date -> date.stream().mapToLong(Contribution::count).sum())
        .max()
        .orElse(0);
  }

  /** The value in the indicator's unit; empty when it is undefined, or pools across a break. */
  public OptionalDouble value(Key key) {
    boolean isBroken = Period.parse(key.period()).filter(indicator::isBrokenWithin).isPresent();
    return isBroken ? OptionalDouble.empty() : indicator.measure().accept(reference(key));
  }

  /** The value of the people of several slices together, each of whom is in one of them. */
  OptionalDouble value(List<Key> slices) {
    boolean isBroken =
        slices.stream()
            .flatMap(key -> Period.parse(key.period()).stream())
            .anyMatch(indicator::isBrokenWithin);
    return isBroken || slices.isEmpty()
        ? OptionalDouble.empty()
        : indicator.measure().accept(together(slices));
  }

  private ReferenceValue reference(Key key) {
    return together(List.of(key));
  }

  private ReferenceValue together(List<Key> slices) {
    long statusDates =
        Period.parse(slices.get(0).period())
            .map(period -> indicator.period().datesBehind(period).size())
            .orElse(0);
    return new ReferenceValue(
        slices.stream().flatMap(key -> counted(key).stream()).toList(),
        slices.stream().flatMap(key -> counted(whole(key)).stream()).toList(),
        (int) statusDates);
  }

  /** Of all periods that a figure rests on. */
  private List<Contribution> counted(Key key) {
    return span(key.period()).stream()
        .map(period -> new Key(period, key.area(), key.group(), key.breakdown()))
        .flatMap(each -> ofOnePeriod(each).stream())
        .toList();
  }

  /** The periods that the figure of a period rests on. */
  public List<String> span(String period) {
    return indicator.period().span(Period.parse(period).orElseThrow()).stream()
        .map(Period::code)
        .toList();
  }

  private List<Contribution> ofOnePeriod(Key key) {
    return cells.getOrDefault(key, new TreeMap<>()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The figure of everybody of whom a part is taken. */
  private Key whole(Key key) {
    return switch (indicator.measure().whole()) {
      case OWN -> key;
      case ALL_CLASSES -> allClasses(key, indicator.measure().over().orElseThrow());
      case POPULATION -> new Key(key.period(), key.area(), EVERYBODY, key.breakdown());
    };
  }

  private static Key allClasses(Key key, Variable over) {
    String rest =
        Arrays.stream(key.breakdown().split(",", -1))
            .filter(part -> !part.startsWith(over.name() + "="))
            .collect(Collectors.joining(","));
    return new Key(key.period(), key.area(), key.group(), rest);
  }

  /** Group or class minus reference; empty when either is undefined. */
  public OptionalDouble gap(Key key, String reference) {
    Optional<ClassReference> ofClass = ClassReference.parse(reference);
    if (ofClass.isPresent()) {
      return new ClassGap(this, key, ofClass.get()).value();
    }

    return less(value(key), value(new Key(key.period(), key.area(), reference, key.breakdown())));
  }

  /** An area minus another one; empty when either is undefined. */
  public OptionalDouble distance(Key key, String benchmark) {
    return less(value(key), value(new Key(key.period(), benchmark, key.group(), key.breakdown())));
  }

  private static OptionalDouble less(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent()
        ? OptionalDouble.of(one.getAsDouble() - other.getAsDouble())
        : OptionalDouble.empty();
  }

  /** A group's share here minus its share of another population, cut in the same way. */
  public OptionalDouble gapAgainst(ReferenceFigures other, Key key) {
    String known =
        Arrays.stream(key.breakdown().split(",", -1))
            .filter(part -> Slices.isComputed(other.indicator, part))
            .collect(Collectors.joining(","));
    String slice = Slices.isComputed(other.indicator, known) ? known : "";
    OptionalDouble mine = value(key);
    OptionalDouble theirs = other.value(new Key(key.period(), key.area(), key.group(), slice));
    return less(mine, theirs);
  }

  /** Whether the figures of two periods rest on different status dates. */
  public boolean isApart(String later, String earlier) {
    return !indicator.period().isPooled()
        || span(later).stream().noneMatch(span(earlier)::contains);
  }

  /** This period minus an earlier one; empty when either is undefined or the series breaks. */
  public OptionalDouble change(Key key, String since) {
    return change(value(key), value(key.in(since)), key.period(), since);
  }

  /** The same of numbers that rest on the figures of two periods. */
  OptionalDouble change(OptionalDouble now, OptionalDouble then, String period, String since) {
    boolean comparable =
        indicator
            .breakBetween(Period.parse(since).orElseThrow(), Period.parse(period).orElseThrow())
            .isEmpty();
    return comparable ? less(now, then) : OptionalDouble.empty();
  }
}
