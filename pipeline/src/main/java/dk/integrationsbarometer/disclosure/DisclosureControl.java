package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Change;
import dk.integrationsbarometer.indicators.Counts;
import dk.integrationsbarometer.indicators.Figure;
import dk.integrationsbarometer.indicators.FigureKey;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.Gap;
import dk.integrationsbarometer.indicators.GapChange;
import dk.integrationsbarometer.indicators.Goal;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.GoalStatus;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.TrendSign;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Hides what the indicator's policy does not allow to be published. */
public final class DisclosureControl {
  private static final List<Protection> STEPS = List.of(new SmallNumbers());

  private final Figures figures;
  private final Hidden hidden;
  private final Optional<Hidden> hiddenAgainst;
  private final LowReliability reliability;

  private DisclosureControl(Figures figures) {
    this.figures = figures;
    this.hidden = hidden(figures);
    this.reliability = new LowReliability(figures);
    this.hiddenAgainst = figures.against().map(DisclosureControl::hidden);
  }

  private static Hidden hidden(Figures figures) {
    Map<FigureKey, Hiding> hidden = new LinkedHashMap<>();
    for (Protection step : STEPS) {
      step.hides(figures, hidden)
          .forEach((key, hiding) -> hidden.merge(key, hiding, DisclosureControl::most));
    }

    return new Hidden(figures.indicator(), hidden);
  }

  /** What may be published of an indicator; it may be nothing, see {@link Releasable#tally}. */
  public static Releasable release(Figures figures) {
    var control = new DisclosureControl(figures);
    return new Releasable(
        figures.indicator(),
        figures.figures().stream().map(control::released).toList(),
        figures.gaps().stream().map(control::released).toList(),
        figures.changes().stream().map(control::released).toList(),
        GapChange.of(figures).stream().map(control::released).toList(),
        new GradientControl(control.hidden, control.reliability).released(figures.gradients()),
        new BenchmarkControl(control.hidden, control.reliability).released(figures.benchmarks()),
        figures.goals().stream().map(control::released).toList());
  }

  private static Hiding most(Hiding a, Hiding b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private ReleasedFigure released(Figure figure) {
    Hiding hiding = hidden.figures().get(figure.key());
    Measure.Division division = figures.indicator().measure().division();
    Optional<Counts> numerator = figure.counts().filter(counts -> hiding == null);
    Optional<Counts> population = figure.counts().filter(counts -> hiding != Hiding.EVERYTHING);
    return new ReleasedFigure(
        figure.key().period(),
        figure.key().area(),
        figure.key().group(),
        figure.key().slice(),
        hiding == null ? figure.value() : OptionalDouble.empty(),
        hiding == null ? figure.interval() : Optional.empty(),
        real(
            numerator
                .filter(counts -> division != Measure.Division.NONE)
                .map(counts -> counts.points().numerator())),
        real(
            population
                .filter(counts -> division == Measure.Division.QUOTIENT)
                .map(counts -> counts.points().denominator())),
        number(population.map(Counts::persons)),
        hiding == null ? reliability.of(figure) : ObsStatus.SUPPRESSED,
        hiding == null ? ConfStatus.FREE : ConfStatus.PRIMARY,
        hiding == null ? figure.effectivePersons() : OptionalDouble.empty());
  }

  /**
   * A gap is hidden when a side is hidden, because the other side would give it away; it stays
   * undefined when a side is undefined.
   */
  private ReleasedGap released(Gap gap) {
    boolean isHidden = gap.status() == ObsStatus.NORMAL && isHidden(gap);
    boolean isVague = isHidden || isRestHidden(gap);
    return new ReleasedGap(
        gap.group().key().period(),
        gap.group().key().area(),
        gap.group().key().group(),
        gap.referenceCode(),
        gap.group().key().slice(),
        isHidden ? OptionalDouble.empty() : gap.value(),
        isVague ? Optional.empty() : gap.interval(),
        isVague ? OptionalDouble.empty() : gap.detectable(),
        isHidden ? OptionalDouble.empty() : gap.ratio(),
        isVague ? Optional.empty() : gap.ratioInterval(),
        isHidden
            ? ObsStatus.SUPPRESSED
            : reliability.of(gap, gap.interval().filter(interval -> !isVague)),
        isHidden ? ConfStatus.PRIMARY : ConfStatus.FREE,
        gap.isAdjusted()
            ? Optional.of(
                isHidden
                    ? ReleasedAdjustment.without(ObsStatus.SUPPRESSED)
                    : new AdjustmentControl(hidden, reliability).released(gap))
            : Optional.empty());
  }

  private boolean isHidden(Gap gap) {
    return hidden.holds(gap.group().key())
        || hiddenAgainst
            .filter(other -> isOther(gap.referenceCode()))
            .orElse(hidden)
            .holds(gap.reference().key());
  }

  /**
   * Whether the intervals of a gap would tell how few people of the reference differ from each
   * other: those who are not in the group, when the group is part of the reference.
   */
  private boolean isRestHidden(Gap gap) {
    return gap.rest().flatMap(Figure::counts).filter(hidden::holds).isPresent();
  }

  /** The same of a goal for a gap. */
  private boolean isRestHidden(Goal goal) {
    return goal.target()
        .reference()
        .map(
            reference ->
                figures.gaps().stream()
                    .filter(gap -> gap.group().key().equals(goal.key()))
                    .filter(gap -> gap.referenceCode().equals(reference))
                    .anyMatch(this::isRestHidden))
        .orElse(false);
  }

  private boolean isOther(String reference) {
    return figures.against().filter(other -> other.indicator().id().equals(reference)).isPresent();
  }

  /** A change is hidden when either figure is, because the other would give it away. */
  private ReleasedChange released(Change change) {
    boolean isHidden =
        change.status() == ObsStatus.NORMAL
            && (hidden.holds(change.later().key()) || hidden.holds(change.earlier().key()));
    FigureKey key = change.later().key();
    return new ReleasedChange(
        key.period(),
        key.area(),
        key.group(),
        key.slice(),
        change.earlier().key().period(),
        isHidden ? OptionalDouble.empty() : change.value(),
        isHidden ? Optional.empty() : change.interval(),
        change.trendPoints().stream().anyMatch(point -> hidden.holds(point.key()))
            ? TrendSign.CANNOT_BE_SAID
            : change.trend(),
        isHidden ? ObsStatus.SUPPRESSED : change.status(),
        isHidden ? ConfStatus.PRIMARY : ConfStatus.FREE);
  }

  /**
   * The change of a gap is hidden when any of the four figures is, and its interval when that of
   * either gap is: with the other it would give it away.
   */
  private ReleasedGapChange released(GapChange change) {
    boolean isHidden =
        change.status() == ObsStatus.NORMAL
            && (isHidden(change.later()) || isHidden(change.earlier()));
    boolean isVague = isHidden || isRestHidden(change.later()) || isRestHidden(change.earlier());
    FigureKey key = change.later().group().key();
    return new ReleasedGapChange(
        key.period(),
        key.area(),
        key.group(),
        change.later().referenceCode(),
        key.slice(),
        change.earlier().group().key().period(),
        isHidden ? OptionalDouble.empty() : change.value(),
        isVague ? Optional.empty() : change.interval(),
        isHidden ? ObsStatus.SUPPRESSED : change.status(),
        isHidden ? ConfStatus.PRIMARY : ConfStatus.FREE);
  }

  /** Where a target stands is hidden when any of the figures that decide it is. */
  private ReleasedGoal released(Goal goal) {
    boolean isHidden = goal.figures().stream().anyMatch(figure -> hides(goal, figure));
    OptionalDouble nothing = OptionalDouble.empty();
    return new ReleasedGoal(
        goal.target(),
        goal.key().period(),
        goal.key().area(),
        isHidden ? nothing : goal.value(),
        isHidden || isRestHidden(goal) ? Optional.empty() : goal.interval(),
        isHidden ? nothing : goal.goal(),
        isHidden ? nothing : goal.path(),
        isHidden ? GoalStatus.NOT_MEASURED : goal.status(),
        isHidden ? ObsStatus.SUPPRESSED : status(goal),
        isHidden ? ConfStatus.PRIMARY : ConfStatus.FREE);
  }

  /** Of a goal for a gap against another indicator, the figures there count too. */
  private boolean hides(Goal goal, Figure figure) {
    boolean isAgainst = goal.target().reference().filter(this::isOther).isPresent();
    return hidden.holds(figure.key())
        || hiddenAgainst.filter(other -> isAgainst && other.holds(figure.key())).isPresent();
  }

  private static ObsStatus status(Goal goal) {
    if (goal.status() == GoalStatus.NOT_COMPARABLE) {
      return ObsStatus.BREAK;
    }

    return goal.value().isEmpty() ? ObsStatus.MISSING : ObsStatus.NORMAL;
  }

  private static OptionalDouble real(Optional<BigDecimal> number) {
    return number
        .map(exact -> OptionalDouble.of(exact.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static OptionalLong number(Optional<Long> number) {
    return number.map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
