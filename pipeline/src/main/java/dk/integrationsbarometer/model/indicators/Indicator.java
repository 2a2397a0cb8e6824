package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import dk.integrationsbarometer.model.time.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that one indicator computes.
 *
 * @param policyArea the area of policy: the folder in which the definition lies
 * @param population who is counted; those who could not be followed are left out already
 * @param weight what a unit counts for in numerator and denominator, in surveys
 * @param classComparisons gaps between classes, within each group
 * @param adjusted what gaps hold equal, beside the gaps as they are
 * @param against the indicator whose shares the group's shares are compared with
 * @param gradient the ordered classes whose gradient is reported
 * @param benchmarks the areas that the home municipality is compared with
 * @param confidence the level of all intervals, in per cent
 * @param breakdowns beside the total, which is always computed
 * @param stewardship who answers for it, and how far it has come
 * @param hash changes when, and only when, something changes that decides the figures
 */
public record Indicator(
    String id,
    String policyArea,
    Labels label,
    Labels description,
    String source,
    Unit unit,
    Expression population,
    Optional<Leavers> leavers,
    Measure measure,
    ValueUnit valueUnit,
    Optional<Expression> weight,
    List<Group> groups,
    List<Comparison> comparisons,
    List<ClassComparison> classComparisons,
    Optional<Adjustment> adjusted,
    Optional<Indicator> against,
    Optional<GradientRule> gradient,
    Optional<BenchmarkRule> benchmarks,
    List<Breakdown> breakdowns,
    PeriodRule period,
    Direction direction,
    int decimals,
    IntervalPolicy interval,
    BigDecimal confidence,
    Disclosure disclosure,
    Series series,
    List<Target> targets,
    List<Example> examples,
    Stewardship stewardship,
    String hash) {
  public Indicator {
    groups = List.copyOf(groups);
    comparisons = List.copyOf(comparisons);
    classComparisons = List.copyOf(classComparisons);
    breakdowns = List.copyOf(breakdowns);
    targets = List.copyOf(targets);
    examples = List.copyOf(examples);
  }

  /** Which way the city wants the figure to go. */
  public enum Direction implements Coded {
    UP("up", Labels.of("is to rise")),
    DOWN("down", Labels.of("is to fall")),
    NONE("none", Labels.of("no wanted direction"));

    private final String code;
    private final Labels label;

    Direction(String code, Labels label) {
      this.code = code;
      this.label = label;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Labels label() {
      return label;
    }
  }

  /**
   * Everything that figures are cut into: the total and the breakdowns; of a composition, each of
   * them by class as well.
   */
  public List<Breakdown> allBreakdowns() {
    List<Breakdown> all = new ArrayList<>(List.of(Breakdown.TOTAL));
    all.addAll(breakdowns);
    measure
        .over()
        .ifPresent(
            variable ->
                all.addAll(all.stream().map(breakdown -> breakdown.with(variable)).toList()));

    return List.copyOf(all);
  }

  /**
   * Everything that cells are cut into: the breakdowns, the strata of adjusted gaps, and the
   * classes of a gradient.
   */
  public List<Breakdown> cuts() {
    Set<Breakdown> cuts = new LinkedHashSet<>(allBreakdowns());
    adjusted.ifPresent(adjustment -> cuts.add(adjustment.strata()));
    gradient.ifPresent(rule -> cuts.add(rule.cut()));
    return List.copyOf(cuts);
  }

  /** Whether people are counted on a day, for the figure of its period or of a later one. */
  public boolean hasFiguresOn(LocalDate date) {
    return period.isStatusDate(date) && series.holdsIn(Period.of(date, period.length()));
  }

  /** Whether the definition holds in all periods that the figure of a period rests on. */
  public boolean hasFigureIn(Period wanted) {
    return period.span(wanted).stream().allMatch(series::holdsIn);
  }

  /** The periods whose figures rest on delivered status dates alone, and across no break. */
  public SortedSet<Period> wholePeriods(Set<LocalDate> delivered) {
    return delivered.stream()
        .filter(this::hasFiguresOn)
        .map(date -> Period.of(date, period.length()))
        .filter(wanted -> hasFigureIn(wanted) && !isBrokenWithin(wanted))
        .filter(wanted -> delivered.containsAll(period.datesBehind(wanted)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a break lies between the periods that one pooled figure would put together. */
  public boolean isBrokenWithin(Period wanted) {
    return period.isPooled() && breakBetween(wanted, wanted).isPresent();
  }

  /** The first break that keeps the figures of two periods from being compared. */
  public Optional<Series.Break> breakBetween(Period earlier, Period later) {
    return series.between(period.reach(earlier), later);
  }

  /**
   * How the people were drawn, where intervals are to take that in: those of a sample, when its
   * register says it.
   */
  public Optional<SurveyDesign> design() {
    return unit.register().survey().filter(said -> interval == IntervalPolicy.SURVEY);
  }

  /** Whether some people can count for more than others: by a weight, or by several rows. */
  public boolean isUneven() {
    return weight.isPresent() || unit.register().person().isPresent();
  }

  /**
   * Whether intervals need the squares of what each person adds: where somebody can add any number,
   * or count for more than others.
   */
  public boolean needsSquares() {
    return interval != IntervalPolicy.NONE && (isUneven() || measure.addsNumbers());
  }

  /** When few people decide too much of a figure, where it is made of amounts. */
  public Optional<ConcentrationRule> concentration() {
    return disclosure.concentration().filter(rule -> measure.addsNumbers());
  }

  /** Whether it is not computed unless somebody asks for it by name. */
  public boolean isDraft() {
    return stewardship.state() == Stewardship.State.DRAFT;
  }

  public Optional<Group> group(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }

  /** The same with a hash. */
  public Indicator withHash(String other) {
    return new Indicator(
        id,
        policyArea,
        label,
        description,
        source,
        unit,
        population,
        leavers,
        measure,
        valueUnit,
        weight,
        groups,
        comparisons,
        classComparisons,
        adjusted,
        against,
        gradient,
        benchmarks,
        breakdowns,
        period,
        direction,
        decimals,
        interval,
        confidence,
        disclosure,
        series,
        targets,
        examples,
        stewardship,
        other);
  }
}
