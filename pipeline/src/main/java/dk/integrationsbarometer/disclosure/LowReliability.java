package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.gradients.SocialGradient;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.indicators.Reliability;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Marks numbers that may be published but rest on too little to lean on, by the rules of the
 * definition. It looks only at what is published beside the mark, so that the mark reveals nothing
 * new. Where an indicator's register is complete and its figures have no intervals, none is marked.
 */
record LowReliability(Figures figures) {
  private static final double PER_CENT = 100;

  private Indicator indicator() {
    return figures.indicator();
  }

  /** The status of a figure that is not hidden. */
  ObsStatus of(Figure figure) {
    return marked(figure.status(), figure.interval(), figure.value().orElse(0), persons(figure));
  }

  /**
   * The status of a gap that is not hidden, or of the one between people who are alike. It rests on
   * the people of its smaller side; of a measure that is no part of a whole, its interval is held
   * against the larger one of the two figures.
   *
   * @param interval as far as it is published
   */
  ObsStatus of(Gap gap, Optional<Interval> interval) {
    double level = Math.max(size(gap.group()), size(gap.reference()));
    return marked(gap.status(), interval, level, fewerPersons(gap));
  }

  /**
   * The status of a gradient that is not hidden: its slope is judged as a gap between the ends of
   * the line, with the people of all classes together.
   */
  ObsStatus of(SocialGradient gradient) {
    return marked(
        gradient.status(),
        gradient.slopeInterval(),
        size(gradient.total()),
        persons(gradient.total()));
  }

  private static double size(Figure figure) {
    return Math.abs(figure.value().orElse(0));
  }

  /** Another indicator whose register is complete is known, however few its people are. */
  private OptionalDouble fewerPersons(Gap gap) {
    boolean isKnown =
        figures
            .against()
            .map(Figures::indicator)
            .filter(other -> other.id().equals(gap.referenceCode()))
            .filter(other -> other.interval() == IntervalPolicy.NONE)
            .isPresent();
    return Stream.of(gap.group(), gap.reference())
        .filter(figure -> !isKnown || figure.equals(gap.group()))
        .flatMapToDouble(figure -> persons(figure).stream())
        .min();
  }

  /** As many as a figure rests on, or as those of a survey are worth. */
  private static OptionalDouble persons(Figure figure) {
    return figure.effectivePersons().isPresent()
        ? figure.effectivePersons()
        : figure.counts().stream().mapToDouble(PeopleCounts::persons).findFirst();
  }

  private ObsStatus marked(
      ObsStatus status, Optional<Interval> interval, double level, OptionalDouble persons) {
    return status == ObsStatus.NORMAL
            && indicator().interval() != IntervalPolicy.NONE
            && indicator()
                .disclosure()
                .reliability()
                .filter(rule -> isFew(rule, persons) || isWide(rule, interval, level))
                .isPresent()
        ? ObsStatus.UNRELIABLE
        : status;
  }

  /** A count is not of people, it is people: how sure it is, its width says alone. */
  private boolean isFew(Reliability rule, OptionalDouble persons) {
    return indicator().measure().kind().division() != MeasureKind.Division.PER_DATE
        && persons.isPresent()
        && rule.minEffectivePersons().filter(fewest -> persons.getAsDouble() < fewest).isPresent();
  }

  private boolean isWide(Reliability rule, Optional<Interval> interval, double level) {
    Optional<Double> half = interval.map(each -> (each.high() - each.low()) / 2);
    if (indicator().measure().isPartOfAWhole()) {
      return half.filter(width -> exceeds(width, rule.maxHalfWidth())).isPresent();
    }

    return level != 0
        && half.map(width -> PER_CENT * width / Math.abs(level))
            .filter(width -> exceeds(width, rule.maxRelativeHalfWidth()))
            .isPresent();
  }

  private static boolean exceeds(double width, Optional<BigDecimal> limit) {
    return limit.filter(most -> width > most.doubleValue()).isPresent();
  }
}
