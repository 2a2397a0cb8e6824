package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Counts;
import dk.integrationsbarometer.indicators.Figure;
import dk.integrationsbarometer.indicators.FigureKey;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.Gap;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.ObsStatus;
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
  private final Map<FigureKey, Hiding> hidden = new LinkedHashMap<>();

  private DisclosureControl(Figures figures) {
    this.figures = figures;
  }

  /** What may be published of an indicator; it may be nothing, see {@link Releasable#tally}. */
  public static Releasable release(Figures figures) {
    var control = new DisclosureControl(figures);
    for (Protection step : STEPS) {
      step.hides(figures, control.hidden)
          .forEach((key, hiding) -> control.hidden.merge(key, hiding, DisclosureControl::most));
    }

    return new Releasable(
        figures.indicator(),
        figures.figures().stream().map(control::released).toList(),
        figures.gaps().stream().map(control::released).toList());
  }

  private static Hiding most(Hiding a, Hiding b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private ReleasedFigure released(Figure figure) {
    Hiding hiding = hidden.get(figure.key());
    boolean isShare = figures.indicator().measure() instanceof Measure.Share;
    Optional<Counts> numerator = figure.counts().filter(counts -> hiding == null);
    Optional<Counts> population = figure.counts().filter(counts -> hiding != Hiding.EVERYTHING);
    return new ReleasedFigure(
        figure.key().period(),
        figure.key().area(),
        figure.key().group(),
        figure.key().slice(),
        hiding == null ? figure.value() : OptionalDouble.empty(),
        hiding == null ? figure.interval() : Optional.empty(),
        number(numerator.map(counts -> counts.points().numerator())),
        number(population.filter(counts -> isShare).map(counts -> counts.points().denominator())),
        number(population.map(Counts::persons)),
        hiding == null ? figure.status() : ObsStatus.SUPPRESSED,
        hiding == null ? ConfStatus.FREE : ConfStatus.PRIMARY);
  }

  /**
   * A gap is hidden when a side is hidden, because the other side would give it away; it stays
   * undefined when a side is undefined.
   */
  private ReleasedGap released(Gap gap) {
    boolean isHidden =
        gap.status() == ObsStatus.NORMAL
            && (hidden.containsKey(gap.group().key()) || hidden.containsKey(gap.reference().key()));
    return new ReleasedGap(
        gap.group().key().period(),
        gap.group().key().area(),
        gap.group().key().group(),
        gap.reference().key().group(),
        gap.group().key().slice(),
        isHidden ? OptionalDouble.empty() : gap.value(),
        isHidden ? Optional.empty() : gap.interval(),
        isHidden ? OptionalDouble.empty() : gap.ratio(),
        isHidden ? ObsStatus.SUPPRESSED : gap.status(),
        isHidden ? ConfStatus.PRIMARY : ConfStatus.FREE);
  }

  private static OptionalLong number(Optional<Long> number) {
    return number.map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
