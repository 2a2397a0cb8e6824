package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The interval of a figure of a survey whose register says how its people were drawn. Counts, sums
 * and measures of an order have none.
 *
 * @param figure in the unit of a quotient of sums
 */
record ClusteredIntervals(Measure measure, ClusteredSurvey figure, CountedPeople people) {
  /** In the unit of the measure. */
  Optional<Interval> interval(Confidence confidence) {
    Optional<Estimate> estimate =
        switch (measure.kind().spread()) {
          case PROPORTION -> Optional.of(figure.share(people.number(), confidence));
          case VALUES -> figure.mean(confidence);
          case EVENTS_PER_PERSON -> figure.rate(confidence);
          case EVENTS, ORDER, UNKNOWN -> Optional.empty();
        };
    return estimate.map(Estimate::interval).map(this::possible).map(this::inUnit);
  }

  /** No more than all people can have what each has once. */
  private Interval possible(Interval interval) {
    boolean once =
        measure.kind().spread() == MeasureKind.Spread.EVENTS_PER_PERSON && !measure.addsNumbers();
    return once ? new Interval(interval.low(), Math.min(1, interval.high())) : interval;
  }

  private Interval inUnit(Interval interval) {
    return interval.times(measure.kind().scale());
  }

  /**
   * How many people of equal weight, drawn one by one, would say as much. Of a share {@link
   * ClusteredSurvey#worth}; of values Kish's number by how much larger the variance is than that of
   * people drawn one by one, no more than there are.
   */
  OptionalDouble effectivePersons() {
    if (!measure.addsNumbers()) {
      return OptionalDouble.of(figure.worth(people.number()));
    }

    double number = (double) people.number();
    Optional<LinearisedEstimate> alone = people.quotient();
    if (alone.isEmpty() || figure.error() == 0) {
      return OptionalDouble.of(Math.min(number, (double) figure.totals().clusters()));
    }

    double larger = figure.error() * figure.error() / alone.get().squaredError();
    double equal = people.effectiveNumber().orElse(number);
    return OptionalDouble.of(Math.min(number, equal / larger));
  }
}
