package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.ObsStatus;
import java.util.List;

/** What may be published of one indicator. Only {@link DisclosureControl} makes one. */
public final class Releasable {
  private final Indicator indicator;
  private final List<ReleasedFigure> figures;
  private final List<ReleasedGap> gaps;
  private final List<ReleasedChange> changes;
  private final List<ReleasedGapChange> gapChanges;
  private final List<ReleasedGradient> gradients;
  private final List<ReleasedBenchmark> benchmarks;
  private final List<ReleasedGoal> goals;

  Releasable(
      Indicator indicator,
      List<ReleasedFigure> figures,
      List<ReleasedGap> gaps,
      List<ReleasedChange> changes,
      List<ReleasedGapChange> gapChanges,
      List<ReleasedGradient> gradients,
      List<ReleasedBenchmark> benchmarks,
      List<ReleasedGoal> goals) {
    this.indicator = indicator;
    this.figures = List.copyOf(figures);
    this.gaps = List.copyOf(gaps);
    this.changes = List.copyOf(changes);
    this.gapChanges = List.copyOf(gapChanges);
    this.gradients = List.copyOf(gradients);
    this.benchmarks = List.copyOf(benchmarks);
    this.goals = List.copyOf(goals);
  }

  public Indicator indicator() {
    return indicator;
  }

  public List<ReleasedFigure> figures() {
    return figures;
  }

  public List<ReleasedGap> gaps() {
    return gaps;
  }

  public List<ReleasedChange> changes() {
    return changes;
  }

  public List<ReleasedGapChange> gapChanges() {
    return gapChanges;
  }

  public List<ReleasedGradient> gradients() {
    return gradients;
  }

  public List<ReleasedBenchmark> benchmarks() {
    return benchmarks;
  }

  public List<ReleasedGoal> goals() {
    return goals;
  }

  /**
   * How many of the figures, gaps not included, have a number and how many have none. What would be
   * pooled across a break counts as missing.
   */
  public Tally tally() {
    return new Tally(
        count(ObsStatus.NORMAL) + count(ObsStatus.UNRELIABLE),
        count(ObsStatus.SUPPRESSED),
        count(ObsStatus.MISSING) + count(ObsStatus.BREAK),
        count(ObsStatus.UNDEFINED));
  }

  private long count(ObsStatus status) {
    return figures.stream().filter(figure -> figure.obsStatus() == status).count();
  }

  /** Numbers of figures by what became of them. */
  public record Tally(long published, long suppressed, long missing, long undefined) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
      return new Tally(
          published + other.published,
          suppressed + other.suppressed,
          missing + other.missing,
          undefined + other.undefined);
    }

    public long all() {
      return published + suppressed + missing + undefined;
    }
  }
}
