package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.util.Optional;

/**
 * The intervals of a gap in a survey whose register says how its people were drawn. Two groups of
 * the same clusters vary together, and so do a group and those it is a part of; how much is known
 * from the sample. Figures of two samples are taken for independent.
 */
record ClusteredGaps(Figure group, Figure reference, MeasureKind kind, Confidence confidence) {
  /**
   * Student's of the linearised difference where values have it themselves; of shares and rates
   * from the intervals of both and their correlation (Zou and Donner 2008), so that it stays within
   * what is possible.
   */
  Optional<Interval> difference() {
    if (!isOfOneSample() || kind.spread() != MeasureKind.Spread.VALUES) {
      return group.interval().isPresent() && reference.interval().isPresent()
          ? Optional.of(
              VarianceRecovery.difference(
                  Differences.estimate(group), Differences.estimate(reference), correlation()))
          : Optional.empty();
    }

    return own().minus(other()).mean(confidence).map(Estimate::interval).map(this::inUnit);
  }

  /** From the linearised logarithm. */
  Optional<Interval> ratio() {
    if (isOfOneSample()) {
      return own().ratio(other(), confidence);
    }

    return group.interval().isPresent() && reference.interval().isPresent()
        ? VarianceRecovery.ratio(Differences.estimate(group), Differences.estimate(reference))
        : Optional.empty();
  }

  private double correlation() {
    return isOfOneSample() ? own().correlation(other()) : 0;
  }

  private boolean isOfOneSample() {
    return group.sample().isPresent()
        && reference.sample().filter(own()::isOfOneSample).isPresent();
  }

  private ClusteredSurvey own() {
    return group.sample().orElseThrow();
  }

  private ClusteredSurvey other() {
    return reference.sample().orElseThrow();
  }

  private Interval inUnit(Interval interval) {
    return interval.times(kind.scale());
  }
}
