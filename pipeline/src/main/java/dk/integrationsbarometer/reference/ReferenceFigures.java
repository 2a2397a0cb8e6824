package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Breakdown;
import dk.integrationsbarometer.model.Code;
import dk.integrationsbarometer.model.Comparison;
import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.Names;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Variable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one indicator: a loop over people that adds to cells, and a division at the end.
 */
public final class ReferenceFigures {
  private static final String EVERYBODY = "*";

  private final Indicator indicator;
  private final SortedSet<LocalDate> dates = new TreeSet<>();
  private final Map<Key, SortedMap<LocalDate, List<Contribution>>> cells = new TreeMap<>();
  private final Set<Comparison> overlapping = new LinkedHashSet<>();
  private final Set<Comparison> straying = new LinkedHashSet<>();

  /** Which figure: canonical texts, as published. */
  public record Key(String period, String area, String group, String breakdown)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return toString().compareTo(other.toString());
    }
  }

  /**
   * Sums over all status dates of a period.
   *
   * @param units people of the population, once for each date
   * @param inside those of them in the numerator
   * @param overSquared what each unit adds to the numerator, squared; 0 unless an interval needs it
   * @param overTimesUnder the same times what it adds to the denominator
   * @param underSquared what it adds to the denominator, squared
   */
  public record Points(
      long units,
      long inside,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal overSquared,
      BigDecimal overTimesUnder,
      BigDecimal underSquared) {
    public Points {
      numerator = plain(numerator);
      denominator = plain(denominator);
      overSquared = plain(overSquared);
      overTimesUnder = plain(overTimesUnder);
      underSquared = plain(underSquared);
    }

    private static BigDecimal plain(BigDecimal number) {
      return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** These and others. */
    public Points plus(Points other) {
      return new Points(
          units + other.units,
          inside + other.inside,
          numerator.add(other.numerator),
          denominator.add(other.denominator),
          overSquared.add(other.overSquared),
          overTimesUnder.add(other.overTimesUnder),
          underSquared.add(other.underSquared));
    }
  }

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
      if (indicator.hasFiguresOn(date)) {
        figures.dates.add(date);
        var unit = new Derivations(rows, date, row.values());
        unit.deriveAll(variables);
        figures.count(unit, date);
      }
    }

    return figures;
  }

  private void count(Derivations unit, LocalDate date) {
    long rows =
        indicator
            .unit()
            .register()
            .count()
            .map(column -> Objects.requireNonNullElse((Long) unit.value(column), 0L))
            .orElse(1L);
    Optional<Contribution> adds = Contribution.of(indicator, unit.evaluation(), rows);
    if (adds.isEmpty()) {
      return;
    }

    List<String> groups = new ArrayList<>(List.of(EVERYBODY));
    indicator.groups().stream()
        .filter(group -> unit.evaluation().holds(group.where()))
        .forEach(group -> groups.add(group.code()));
    indicator.comparisons().stream()
        .filter(pair -> groups.contains(pair.group().code()))
        .filter(pair -> groups.contains(pair.reference().code()))
        .forEach(overlapping::add);
    indicator.comparisons().stream()
        .filter(pair -> groups.contains(pair.group().code()))
        .filter(pair -> !groups.contains(pair.reference().code()))
        .forEach(straying::add);
    for (String group : groups) {
      for (Breakdown breakdown : indicator.cuts()) {
        cells
            .computeIfAbsent(key(unit, date, group, breakdown), key -> new TreeMap<>())
            .computeIfAbsent(date, day -> new ArrayList<>())
            .add(adds.get());
      }
    }
  }

  private Key key(Derivations unit, LocalDate date, String group, Breakdown breakdown) {
    String area = text(unit.value(indicator.unit().register().area().orElseThrow()));
    String slice =
        breakdown.variables().stream()
            .map(variable -> variable.name() + "=" + text(unit.value(variable.name())))
            .collect(Collectors.joining(","));
    return new Key(Period.of(date, indicator.period().length()).code(), area, group, slice);
  }

  private static String text(Object code) {
    return code == null ? Code.UNKNOWN.code() : code.toString();
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

  /** Whether the population has anybody there. */
  boolean hasAnybody(String period, String area) {
    return cells.keySet().stream()
        .anyMatch(
            key ->
                key.group().equals(EVERYBODY)
                    && key.period().equals(period)
                    && key.area().equals(area));
  }

  /** All cells of groups with anybody in them. */
  public Map<Key, Points> cells() {
    Map<Key, Points> found = new TreeMap<>();
    cells
        .keySet()
        .forEach(
            key -> {
              Points points = points(key);
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
                    dated.add(new DatedCell(date, key, points(each), Contribution.values(each)))));
    return dated;
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
  Set<Key> keys() {
    return cells.keySet();
  }

  Indicator indicator() {
    return indicator;
  }

  public Points points(Key key) {
    return points(counted(key));
  }

  private Points points(List<Contribution> all) {
    long units = 0;
    long inside = 0;
    for (Contribution each : all) {
      units += each.count();
      inside += each.inside() ? each.count() : 0;
    }

    var value = new ReferenceValue(all, all, 0);
    return new Points(
        units,
        inside,
        value.over(),
        value.under(),
        squares(all, Contribution::over, Contribution::over),
        squares(all, Contribution::over, Contribution::under),
        squares(all, Contribution::under, Contribution::under));
  }

  /** Unit by unit, one number times another; a row that stands for several has so many alike. */
  private BigDecimal squares(
      List<Contribution> all,
      Function<Contribution, BigDecimal> one,
      Function<Contribution, BigDecimal> other) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Contribution each : indicator.needsSquares() ? all : List.<Contribution>of()) {
      if (each.count() != 0) {
        BigDecimal ofRow = one.apply(each).multiply(other.apply(each));
        sum = sum.add(ofRow.divide(BigDecimal.valueOf(each.count()), MathContext.DECIMAL128));
      }
    }

    return sum;
  }

  /** The value in the indicator's unit; empty when it is undefined. */
  public OptionalDouble value(Key key) {
    return indicator.measure().accept(reference(key));
  }

  private ReferenceValue reference(Key key) {
    long statusDates =
        Period.parse(key.period())
            .map(period -> indicator.period().datesIn(period).size())
            .orElse(0);
    return new ReferenceValue(counted(key), counted(whole(key)), (int) statusDates);
  }

  private List<Contribution> counted(Key key) {
    return cells.getOrDefault(key, new TreeMap<>()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The figure of everybody of whom a part is taken. */
  private Key whole(Key key) {
    if (indicator.measure() instanceof Measure.GroupShare) {
      return new Key(key.period(), key.area(), EVERYBODY, key.breakdown());
    }

    if (indicator.measure() instanceof Measure.Composition composition) {
      String classes = composition.over().name() + "=";
      String rest =
          Arrays.stream(key.breakdown().split(",", -1))
              .filter(part -> !part.startsWith(classes))
              .collect(Collectors.joining(","));
      return new Key(key.period(), key.area(), key.group(), rest);
    }

    return key;
  }

  /** Group minus reference; empty when either is undefined. */
  public OptionalDouble gap(Key key, String reference) {
    OptionalDouble group = value(key);
    OptionalDouble other = value(new Key(key.period(), key.area(), reference, key.breakdown()));
    return group.isPresent() && other.isPresent()
        ? OptionalDouble.of(group.getAsDouble() - other.getAsDouble())
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
    return mine.isPresent() && theirs.isPresent()
        ? OptionalDouble.of(mine.getAsDouble() - theirs.getAsDouble())
        : OptionalDouble.empty();
  }

  /** This period minus an earlier one; empty when either is undefined or the series breaks. */
  public OptionalDouble change(Key key, String since) {
    Period later = Period.parse(key.period()).orElseThrow();
    Period earlier = Period.parse(since).orElseThrow();
    OptionalDouble now = value(key);
    OptionalDouble then = value(new Key(since, key.area(), key.group(), key.breakdown()));
    boolean comparable = indicator.series().between(earlier, later).isEmpty();
    return comparable && now.isPresent() && then.isPresent()
        ? OptionalDouble.of(now.getAsDouble() - then.getAsDouble())
        : OptionalDouble.empty();
  }
}
