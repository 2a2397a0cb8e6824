package dk.integrationsbarometer.indicators.gradients;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.distributions.Gradient;
import dk.integrationsbarometer.statistics.distributions.GradientInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How steeply a figure changes over ordered classes of the people of a total.
 *
 * @param total the figure of all of them
 * @param over the variable whose classes are ordered
 * @param classes the figures of the classes, the least well-off first, of those with a value
 * @param left the people of the total who are in none of the ordered classes
 */
public record SocialGradient(Figure total, String over, List<Figure> classes, Figure left) {
  private static final double PER_CENT = 100;

  public SocialGradient {
    classes = List.copyOf(classes);
  }

  /** Of a total of which the classes were not delivered. */
  static SocialGradient missing(FigureKey total, String over) {
    return new SocialGradient(Figure.missing(total), over, List.of(), Figure.missing(total));
  }

  /** The slope index of inequality: the line's upper end less its lower, in the unit of a gap. */
  public OptionalDouble slope() {
    return line().map(line -> OptionalDouble.of(line.slope())).orElse(OptionalDouble.empty());
  }

  /**
   * The relative index of inequality: the upper end over the lower; empty when the line begins at 0
   * or below.
   */
  public OptionalDouble relative() {
    return line().map(Gradient::ratio).orElse(OptionalDouble.empty());
  }

  /** The interval of the slope; empty when a class has none, by the indicator's policy. */
  public Optional<Interval> slopeInterval() {
    return uncertainty().flatMap(GradientInterval::slope);
  }

  /** The interval of the relative index; empty also when an end of the line could be 0. */
  public Optional<Interval> relativeInterval() {
    return uncertainty().flatMap(GradientInterval::ratio);
  }

  /** How many per cent of the total, by its denominator, are in the gradient. */
  public OptionalDouble included() {
    double inside = classes.stream().mapToDouble(SocialGradient::people).sum();
    return status() == ObsStatus.NORMAL
        ? OptionalDouble.of(PER_CENT * inside / people(total))
        : OptionalDouble.empty();
  }

  /** That of the total; undefined when fewer than two classes have a value. */
  public ObsStatus status() {
    return total.status() == ObsStatus.NORMAL && line().isEmpty()
        ? ObsStatus.UNDEFINED
        : total.status();
  }

  private Optional<Gradient> line() {
    return Gradient.of(groups(), Gradient.Scale.LINEAR);
  }

  private Optional<GradientInterval> uncertainty() {
    List<Interval> intervals =
        classes.stream().flatMap(figure -> figure.interval().stream()).toList();
    return status() == ObsStatus.NORMAL && intervals.size() == classes.size()
        ? Optional.of(new GradientInterval(groups(), intervals))
        : Optional.empty();
  }

  private List<Gradient.Group> groups() {
    return classes.stream()
        .map(figure -> new Gradient.Group(people(figure), figure.value().getAsDouble()))
        .toList();
  }

  /** People once for each status date, or their weights. */
  private static double people(Figure figure) {
    return figure.counts().orElseThrow().points().denominator().doubleValue();
  }
}
