package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** The intervals of an indicator's figures, by its policy and at its level. */
public final class Uncertainty {
  private final Indicator indicator;
  private final Confidence confidence;

  public Uncertainty(Indicator indicator) {
    this.indicator = indicator;
    this.confidence = confidence(indicator);
  }

  /** The level of all intervals of an indicator. */
  public static Confidence confidence(Indicator indicator) {
    return new Confidence(indicator.confidence().movePointLeft(2).doubleValue());
  }

  /**
   * The interval of a figure, in the unit of its value; see {@link FigureIntervals}, and {@link
   * ClusteredIntervals} where the register says how people were drawn.
   *
   * @param sample the figure by how people were drawn; without it that is not known of this figure
   */
  Optional<Interval> of(PeopleCounts counts, double value, Optional<ClusteredSurvey> sample) {
    if (indicator.interval() == IntervalPolicy.NONE) {
      return Optional.empty();
    }

    var people = new CountedPeople(counts);
    if (indicator.design().isPresent()) {
      return sample.flatMap(figure -> clustered(figure, people).interval(confidence));
    }

    return indicator
        .measure()
        .accept(
            new FigureIntervals(
                people, isUneven(people), value, confidence, indicator.disclosure().threshold()));
  }

  /** Whether some of these people count for more than others. */
  public boolean isUneven(CountedPeople people) {
    return indicator.isUneven() && (indicator.weight().isPresent() || !people.haveOneRowEach());
  }

  /**
   * How many people with equal weights would say as much; empty where that is not known. See {@link
   * ClusteredIntervals#effectivePersons} where the register says how people were drawn.
   */
  OptionalDouble effectivePersons(PeopleCounts counts, Optional<ClusteredSurvey> sample) {
    if (indicator.design().isPresent()) {
      return sample
          .map(figure -> clustered(figure, new CountedPeople(counts)).effectivePersons())
          .orElse(OptionalDouble.empty());
    }

    return effectivePersons(counts);
  }

  private ClusteredIntervals clustered(ClusteredSurvey figure, CountedPeople people) {
    return new ClusteredIntervals(indicator.measure(), figure, people);
  }

  /**
   * The same of people drawn one by one (Kish 1965); empty where all count alike, and where no
   * interval is asked for. Somebody with several rows counts for as many.
   */
  public OptionalDouble effectivePersons(PeopleCounts counts) {
    return indicator.isUneven() && indicator.needsSquares()
        ? new CountedPeople(counts).effectiveNumber()
        : OptionalDouble.empty();
  }
}
