package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.changes.Change;
import dk.integrationsbarometer.indicators.changes.GapChange;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.tables.BreakRow;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.NoteRow;
import dk.integrationsbarometer.tables.PeriodRow;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Hides what the indicator's policy does not allow to be published. */
public final class DisclosureControl {
  private final Figures figures;
  private final SuppressedFigures hidden;
  private final Optional<SuppressedFigures> hiddenAgainst;
  private final LowReliability reliability;

  private DisclosureControl(Figures figures, Suppression suppression) {
    this.figures = figures;
    this.hidden = hidden(figures, suppression);
    this.reliability = new LowReliability(figures);
    this.hiddenAgainst = figures.against().map(other -> hidden(other, suppression));
  }

  private static SuppressedFigures hidden(Figures figures, Suppression suppression) {
    return new SuppressedFigures(
        figures.indicator(),
        suppression.hidden(figures.indicator().id()),
        suppression.hiddenPeople(figures.indicator()));
  }

  /**
   * What may be published of an indicator; it may be nothing, see {@link Releasable#tally}.
   *
   * @param suppression of all figures that are published together, this indicator's among them
   */
  public static Releasable release(Figures figures, Suppression suppression) {
    TableRows rows = new DisclosureControl(figures, suppression).rows();
    return new Releasable(figures.indicator(), rows.rounded(figures.indicator().decimals()));
  }

  private TableRows rows() {
    Indicator indicator = figures.indicator();
    List<GapRow> gaps = Tables.GAPS.sorted(figures.gaps().stream().map(this::released));
    return TableRows.none()
        .with(Tables.FIGURES, Tables.FIGURES.sorted(figures.figures().stream().map(this::released)))
        .with(Tables.GAPS, gaps)
        .with(Tables.GAP_PARTS, new AdjustmentControl(hidden, reliability).parts(figures, gaps))
        .with(Tables.CHANGES, Tables.CHANGES.sorted(figures.changes().stream().map(this::released)))
        .with(
            Tables.GAP_CHANGES,
            Tables.GAP_CHANGES.sorted(
                GapChange.of(indicator, figures.gaps()).stream().map(this::released)))
        .with(
            Tables.GRADIENTS,
            Tables.GRADIENTS.sorted(
                new GradientControl(hidden, reliability).released(figures.gradients())))
        .with(
            Tables.BENCHMARKS,
            Tables.BENCHMARKS.sorted(
                new BenchmarkControl(hidden, reliability).released(figures.benchmarks())))
        .with(Tables.TARGETS, targets())
        .with(Tables.INDICATORS, List.of(IndicatorRow.of(indicator)))
        .with(Tables.PERIODS, periods())
        .with(Tables.BREAKS, BreakRow.of(indicator))
        .with(Tables.NOTES, NoteRow.of(indicator));
  }

  private List<PeriodRow> periods() {
    return PeriodRow.of(
        figures.indicator(),
        figures.dates(),
        figures.figures().stream().map(figure -> figure.key().period()).distinct().toList());
  }

  private FigureRow released(Figure figure) {
    return new FigureControl(figures.indicator(), reliability)
        .released(figure, Optional.ofNullable(hidden.figures().get(figure.key())));
  }

  /**
   * A gap is hidden when a side is hidden, because the other side would give it away; it stays
   * undefined when a side is undefined.
   */
  private GapRow released(Gap gap) {
    boolean isHidden = gap.status() == ObsStatus.NORMAL && isHidden(gap);
    boolean isVague = isHidden || isRestHidden(gap);
    FigureKey key = gap.group().key();
    return new GapRow(
        figures.indicator().id(),
        key.period().code(),
        key.area(),
        key.group(),
        gap.referenceCode(),
        key.slice(),
        isHidden ? OptionalDouble.empty() : gap.value(),
        figures.indicator().valueUnit().gapCode(),
        isVague ? Optional.empty() : gap.interval(),
        isHidden ? OptionalDouble.empty() : gap.ratio(),
        isHidden
            ? ObsStatus.SUPPRESSED
            : reliability.of(gap, gap.interval().filter(interval -> !isVague)),
        isHidden ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE,
        isVague ? OptionalDouble.empty() : gap.detectable(),
        adjustment(gap, isHidden),
        isVague ? Optional.empty() : gap.ratioInterval());
  }

  private GapAdjustment adjustment(Gap gap, boolean isHidden) {
    if (gap.adjustedStatus().isEmpty()) {
      return GapAdjustment.NONE;
    }

    return isHidden
        ? GapAdjustment.without(ObsStatus.SUPPRESSED)
        : new AdjustmentControl(hidden, reliability).released(gap);
  }

  private boolean isHidden(Gap gap) {
    return hidden.holds(gap.group().key())
        || ClassReference.parse(gap.referenceCode())
            .map(reference -> hidden.holdsBehind(gap, reference))
            .orElseGet(() -> sideOf(gap).holds(gap.reference().key()));
  }

  /** What is hidden of the indicator that the reference's figure is of. */
  private SuppressedFigures sideOf(Gap gap) {
    return hiddenAgainst.filter(other -> isOther(gap.referenceCode())).orElse(hidden);
  }

  /**
   * Whether the intervals of a gap would reveal how few people of the reference differ from each
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
  private ChangeRow released(Change change) {
    boolean isHidden =
        change.status() == ObsStatus.NORMAL
            && (hidden.holds(change.later().key()) || hidden.holds(change.earlier().key()));
    FigureKey key = change.later().key();
    return new ChangeRow(
        figures.indicator().id(),
        key.period().code(),
        key.area(),
        key.group(),
        key.slice(),
        change.earlier().key().period().code(),
        isHidden ? OptionalDouble.empty() : change.value(),
        isHidden ? Optional.empty() : change.interval(),
        figures.indicator().valueUnit().gapCode(),
        change.trendPoints().stream().anyMatch(point -> hidden.holds(point.key()))
            ? TrendSign.CANNOT_BE_SAID
            : change.trend(),
        isHidden ? ObsStatus.SUPPRESSED : change.status(),
        isHidden ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE);
  }

  /**
   * The change of a gap is hidden when any of the four figures is, and its interval when that of
   * either gap is: with the other it would give it away.
   */
  private GapChangeRow released(GapChange change) {
    boolean isHidden =
        change.status() == ObsStatus.NORMAL
            && (isHidden(change.later()) || isHidden(change.earlier()));
    boolean isVague = isHidden || isRestHidden(change.later()) || isRestHidden(change.earlier());
    FigureKey key = change.later().group().key();
    return new GapChangeRow(
        figures.indicator().id(),
        key.period().code(),
        key.area(),
        key.group(),
        change.later().referenceCode(),
        key.slice(),
        change.earlier().group().key().period().code(),
        isHidden ? OptionalDouble.empty() : change.value(),
        isVague ? Optional.empty() : change.interval(),
        figures.indicator().valueUnit().gapCode(),
        isHidden ? ObsStatus.SUPPRESSED : change.status(),
        isHidden ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE);
  }

  /** The targets of an indicator, in the order in which they are written, by period. */
  private List<TargetRow> targets() {
    List<TargetRow> rows = new ArrayList<>();
    for (Target target : figures.indicator().targets()) {
      List<Goal> goals =
          figures.goals().stream().filter(goal -> goal.target().equals(target)).toList();
      rows.addAll(
          TargetRow.marked(
              goals.isEmpty()
                  ? List.of(new TargetControl(figures.indicator(), target).unmeasured())
                  : goals.stream().map(this::released).toList()));
    }

    return rows;
  }

  /** Where a target stands is hidden when any of the figures that decide it is. */
  private TargetRow released(Goal goal) {
    return new TargetControl(figures.indicator(), goal.target()).of(goal, shown(goal));
  }

  private TargetControl.Show shown(Goal goal) {
    if (goal.figures().stream().anyMatch(figure -> hides(goal, figure))) {
      return TargetControl.Show.NOTHING;
    }

    return isRestHidden(goal) ? TargetControl.Show.WITHOUT_INTERVAL : TargetControl.Show.ALL;
  }

  /** Of a goal for a gap against another indicator, the figures there count too. */
  private boolean hides(Goal goal, Figure figure) {
    boolean isAgainst = goal.target().reference().filter(this::isOther).isPresent();
    return hidden.holds(figure.key())
        || hiddenAgainst.filter(other -> isAgainst && other.holds(figure.key())).isPresent();
  }
}
