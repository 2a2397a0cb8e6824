package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.distributions.Distribution;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People who each add something to an indicator of {@link Employment}'s form, one number a person:
 * {@code 3}, or {@code 6/2} where a number is added to the denominator too. Groups are {@code
 * dansk}, {@code ikke-vestlig}, which is compared with it, and {@code alle}.
 */
public final class MeasuredPeople {
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 6, 30));
  private static final Expression NUMBER = new Expression.Reference("tal", ValueType.INTEGER);

  private final Measure measure;
  private final Optional<Expression> weight;
  private final IntervalPolicy policy;
  private final BigDecimal confidence;
  private final Map<String, Sums> byGroup = new LinkedHashMap<>();
  private final Map<String, String> byText = new LinkedHashMap<>();
  private boolean isPart;

  private MeasuredPeople(
      Measure measure, Optional<Expression> weight, IntervalPolicy policy, BigDecimal confidence) {
    this.measure = measure;
    this.weight = weight;
    this.policy = policy;
    this.confidence = confidence;
  }

  public static MeasuredPeople of(Measure measure) {
    return new MeasuredPeople(
        measure, Optional.empty(), IntervalPolicy.SUPERPOPULATION, BigDecimal.valueOf(95));
  }

  public static MeasuredPeople withMeans() {
    return of(new Measure.Mean(NUMBER));
  }

  public static MeasuredPeople withRatios() {
    return of(new Measure.SumRatio(NUMBER, NUMBER));
  }

  public static MeasuredPeople withEvents() {
    return of(new Measure.Rate(NUMBER));
  }

  public static MeasuredPeople withConditions() {
    return of(new Measure.Rate(new Expression.Literal(true, ValueType.TRUTH)));
  }

  public static MeasuredPeople withMedians() {
    return of(new Measure.Quantile(NUMBER, 50));
  }

  public static MeasuredPeople withWeakest() {
    return of(new Measure.WeakestMean(NUMBER, 25));
  }

  /** A survey: people are written as weight inside the numerator over weight. */
  public static MeasuredPeople withWeights(Measure measure) {
    return new MeasuredPeople(
        measure, Optional.of(NUMBER), IntervalPolicy.SURVEY, BigDecimal.valueOf(95));
  }

  /** The same without a wish for intervals. */
  public MeasuredPeople withoutIntervals() {
    return new MeasuredPeople(measure, weight, IntervalPolicy.NONE, confidence);
  }

  public static Expression number() {
    return NUMBER;
  }

  public MeasuredPeople at(String percent) {
    var other = new MeasuredPeople(measure, weight, policy, new BigDecimal(percent));
    other.byGroup.putAll(byGroup);
    other.byText.putAll(byText);
    other.isPart = isPart;
    return other;
  }

  /** The people of a group, the same on both status dates. */
  public MeasuredPeople group(String code, String people) {
    byGroup.put(code, sums(people));
    byText.put(code, people);
    return this;
  }

  /** What some people add up to on one status date. */
  public Sums sums(String people) {
    Sums sums = Sums.ZERO;
    for (String person :
        people.isBlank() ? List.<String>of() : List.of(people.strip().split(" +", -1))) {
      sums = sums.plus(person(person));
    }

    return sums;
  }

  /** Everybody of ikke-vestlig is among those of dansk, who are written with them. */
  public MeasuredPeople isPart() {
    isPart = true;
    return this;
  }

  private Sums person(String text) {
    String[] both = text.split("/", -1);
    var over = new BigDecimal(both[0]);
    BigDecimal under = both.length == 1 ? BigDecimal.ONE : new BigDecimal(both[1]);
    return new Sums(
        1,
        over.signum() == 0 ? 0 : 1,
        over,
        under,
        indicator().needsSquares()
            ? new Squares(over.multiply(over), over.multiply(under), under.multiply(under))
            : Squares.ZERO);
  }

  public Indicator indicator() {
    Indicator plain =
        new Employment("maalt", measure, List.of(), Disclosure.UnanimousShare.SUPPRESS, 1)
            .indicator();
    return new Indicator(
        plain.id(),
        plain.policyArea(),
        plain.label(),
        plain.description(),
        plain.source(),
        plain.unit(),
        plain.population(),
        plain.leavers(),
        plain.measure(),
        plain.valueUnit(),
        weight,
        plain.groups(),
        plain.comparisons(),
        plain.classComparisons(),
        plain.adjusted(),
        plain.against(),
        plain.gradient(),
        plain.benchmarks(),
        plain.breakdowns(),
        plain.period(),
        plain.direction(),
        plain.decimals(),
        policy,
        confidence,
        plain.disclosure(),
        plain.series(),
        plain.targets(),
        plain.examples(),
        plain.stewardship(),
        plain.hash());
  }

  public Figures figures() {
    Indicator indicator = indicator();
    SortedMap<CellKey, Sums> cells = new TreeMap<>();
    for (LocalDate date : DATES) {
      byGroup.forEach((code, sums) -> cells.put(new CellKey(date, "101", code, ""), sums));
    }

    return Figures.of(
        new IndicatorCells(
            indicator,
            new TreeSet<>(DATES),
            new TreeSet<>(Set.of("101")),
            cells,
            isPart ? Set.copyOf(indicator.comparisons()) : Set.of(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            orders(indicator)),
        Selection.ALL);
  }

  /** The values of each group, everybody's once for every status date. */
  private Map<PeriodCell, OrderedValues> orders(Indicator indicator) {
    Map<PeriodCell, OrderedValues> orders = new HashMap<>();
    Period period = Period.of(DATES.get(0), indicator.period().length());
    byText.forEach(
        (code, people) -> {
          SortedMap<BigDecimal, Long> counts = new TreeMap<>();
          for (String person :
              people.isBlank() ? List.<String>of() : List.of(people.strip().split(" +", -1))) {
            counts.merge(new BigDecimal(person.split("/", -1)[0]), (long) DATES.size(), Long::sum);
          }

          var values = new Distribution(counts);
          orders.put(
              new PeriodCell(period, "101", code, ""),
              measure instanceof Measure.WeakestMean mean
                  ? values.ordered(mean.percent())
                  : values.ordered());
        });
    return orders;
  }

  public Figure figure(String group) {
    return figures().figures().stream()
        .filter(figure -> figure.key().group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  public Gap gap() {
    return figures().gaps().get(0);
  }
}
