package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.indicators.goals.Parity;
import dk.integrationsbarometer.indicators.goals.TargetPath;
import dk.integrationsbarometer.indicators.goals.TargetTime;
import dk.integrationsbarometer.indicators.goals.Verdict;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the figures and gaps of one municipality against the targets of the definition, in every
 * period that was delivered. The rules are settled in {@code definitions/clarifications.md}, goals.
 */
final class Goals {
  private final Indicator indicator;
  private final String area;
  private final SortedSet<Period> periods = new TreeSet<>();
  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
  private final SortedMap<FigureKey, List<Gap>> gaps = new TreeMap<>();

  private Goals(Figures own, String area) {
    this.indicator = own.indicator();
    this.area = area;
    own.figures().stream()
        .filter(figure -> figure.key().area().equals(area))
        .forEach(
            figure -> {
              figures.put(figure.key(), figure);
              periods.add(figure.key().period());
            });
    own.gaps()
        .forEach(gap -> gaps.computeIfAbsent(gap.group().key(), key -> new ArrayList<>()).add(gap));
  }

  static List<Goal> of(Figures own, String area) {
    var goals = new Goals(own, area);
    List<Goal> found = new ArrayList<>();
    for (Target target : own.indicator().targets()) {
      goals.periods.forEach(period -> found.add(goals.goal(target, period)));
    }

    return found;
  }

  /** A figure or a gap, and the figures that it rests on. */
  private record Measured(OptionalDouble value, Optional<Interval> interval, List<Figure> figures) {
    static final Measured NOTHING =
        new Measured(OptionalDouble.empty(), Optional.empty(), List.of());

    private boolean isBroken() {
      return figures.stream().anyMatch(figure -> figure.status() == ObsStatus.BREAK);
    }

    /** Known without error where the indicator gives no interval. */
    private Estimate estimate() {
      double known = value.getAsDouble();
      return interval.map(given -> new Estimate(known, given)).orElse(Estimate.known(known));
    }
  }

  private Goal goal(Target target, Period period) {
    Measured now = measured(target, period);
    Optional<Period> base = base(target).filter(earlier -> isBase(target, earlier, period));
    Measured then = base.map(earlier -> measured(target, earlier)).orElse(Measured.NOTHING);
    List<Figure> both = new ArrayList<>(now.figures());
    both.addAll(then.figures());
    var time = new TargetTime(target);
    boolean isInTime = time.holds(period);
    TargetPath course = TargetPath.of(target, period, then.value());
    boolean broken =
        now.isBroken()
            || base.flatMap(earlier -> indicator.breakBetween(earlier, period)).isPresent();
    return new Goal(
        target,
        key(target, period),
        both,
        now.value(),
        now.interval(),
        base,
        then.value(),
        broken ? OptionalDouble.empty() : course.goal(),
        broken || !isInTime ? OptionalDouble.empty() : course.path(),
        isInTime && broken
            ? GoalStatus.NOT_COMPARABLE
            : isInTime
                ? time.status(judged(target, now, then, time.asked(course, period)), period)
                : GoalStatus.NOT_MEASURED);
  }

  /**
   * The target's own; of a direction without one, the newest period of the year before its policy
   * begins that has whole deliveries and no break in them.
   */
  private Optional<Period> base(Target target) {
    if (target.base().isPresent() || !target.rule().isDirection()) {
      return target.base();
    }

    return target.goal().stream()
        .map(PolicyGoal::firstDay)
        .flatMap(
            first ->
                periods.stream()
                    .filter(period -> period.last().isBefore(first))
                    .filter(period -> !period.last().isBefore(first.minusYears(1)))
                    .filter(period -> isDelivered(target, period)))
        .max(Comparator.naturalOrder());
  }

  private boolean isDelivered(Target target, Period period) {
    return Optional.ofNullable(figures.get(key(target, period))).stream()
        .anyMatch(
            figure -> figure.status() != ObsStatus.MISSING && figure.status() != ObsStatus.BREAK);
  }

  /**
   * In the base period itself, and before it, nothing can have changed; nor can it be said whether
   * pooled figures have risen or fallen while they still share status dates with the base.
   */
  private boolean isBase(Target target, Period earlier, Period period) {
    Period first = target.rule().isDirection() ? indicator.period().reach(period) : period;
    return earlier.compareTo(first) < 0;
  }

  private FigureKey key(Target target, Period period) {
    return new FigureKey(period, area, target.group(), target.slice());
  }

  private Measured measured(Target target, Period period) {
    FigureKey key = key(target, period);
    if (target.reference().isEmpty()) {
      Figure figure = figures.get(key);
      return figure == null
          ? Measured.NOTHING
          : new Measured(figure.value(), figure.interval(), List.of(figure));
    }

    return gap(key, target.reference().get())
        .map(
            gap -> new Measured(gap.value(), gap.interval(), List.of(gap.group(), gap.reference())))
        .orElse(Measured.NOTHING);
  }

  private Optional<Gap> gap(FigureKey key, String reference) {
    return gaps.getOrDefault(key, List.of()).stream()
        .filter(gap -> gap.referenceCode().equals(reference))
        .findFirst();
  }

  private GoalStatus judged(Target target, Measured now, Measured then, TargetPath course) {
    boolean needsBase =
        switch (target.rule()) {
          case RISING, FALLING, YEARLY_STEP, PART_OF_BASE -> true;
          case AT_MOST, AT_LEAST, PARITY -> false;
        };
    if (now.value().isEmpty() || (needsBase && then.value().isEmpty())) {
      return GoalStatus.NOT_MEASURED;
    }

    if (lacksInterval(now) || (needsBase && lacksInterval(then))) {
      return GoalStatus.CANNOT_BE_SAID;
    }

    return switch (target.rule()) {
      case RISING, FALLING -> direction(target, now, then);
      case PARITY ->
          new Parity(target.value().orElseThrow().doubleValue(), indicator.direction())
              .of(now.estimate().interval(), course);
      case AT_MOST, AT_LEAST, YEARLY_STEP, PART_OF_BASE ->
          new Verdict(better(target, then)).of(now.estimate().interval(), course);
    };
  }

  /** Whether it is not known how sure a value is, although the indicator wants to know. */
  private boolean lacksInterval(Measured measured) {
    return indicator.interval() != IntervalPolicy.NONE && measured.interval().isEmpty();
  }

  /** Reached when the interval of the change lies wholly on the right side of 0. */
  private static GoalStatus direction(Target target, Measured now, Measured then) {
    Interval change = VarianceRecovery.difference(now.estimate(), then.estimate());
    boolean rises = change.low() > 0;
    boolean falls = change.high() < 0;
    if (!rises && !falls) {
      boolean exact = now.interval().isEmpty() && then.interval().isEmpty();
      return exact ? GoalStatus.BEHIND : GoalStatus.CANNOT_BE_SAID;
    }

    return rises == (target.rule() == Target.Rule.RISING) ? GoalStatus.REACHED : GoalStatus.BEHIND;
  }

  private Direction better(Target target, Measured then) {
    return switch (target.rule()) {
      case AT_LEAST, RISING -> Direction.UP;
      case AT_MOST, FALLING -> Direction.DOWN;
      case YEARLY_STEP -> target.value().orElseThrow().signum() < 0 ? Direction.DOWN : Direction.UP;
      case PART_OF_BASE -> {
        int part = target.value().orElseThrow().compareTo(BigDecimal.ONE);
        boolean up =
            part == 0
                ? indicator.direction() == Direction.UP
                : part < 0 == then.value().orElse(0) < 0;
        yield up ? Direction.UP : Direction.DOWN;
      }
      case PARITY -> throw new IllegalArgumentException("Invalid rule: parity has two bounds");
    };
  }
}
