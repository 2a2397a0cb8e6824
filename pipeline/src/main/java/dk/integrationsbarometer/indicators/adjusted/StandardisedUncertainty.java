package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.indicators.figures.CountedPeople;
import dk.integrationsbarometer.indicators.figures.FigureIntervals;
import dk.integrationsbarometer.indicators.figures.Uncertainty;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import dk.integrationsbarometer.statistics.standardisation.Standardisation;
import dk.integrationsbarometer.statistics.standardisation.StandardisedShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The interval of a difference of two standardised figures, in the unit of the gap. The composition
 * of the standard is taken as given.
 */
record StandardisedUncertainty(Indicator indicator) {
  /**
   * Empty where the indicator asks for none, and where some stratum does not say how uncertain it
   * is.
   */
  Optional<Interval> of(List<StratumSide> group, List<StratumSide> reference) {
    if (indicator.interval() == IntervalPolicy.NONE) {
      return Optional.empty();
    }

    return switch (indicator.measure().kind().spread()) {
      case PROPORTION -> difference(share(group), share(reference));
      case EVENTS_PER_PERSON -> difference(rate(group), rate(reference));
      case EVENTS, VALUES, ORDER, UNKNOWN -> quotient(group, reference);
    };
  }

  private Optional<Interval> difference(Optional<Estimate> group, Optional<Estimate> reference) {
    double unit = indicator.measure().kind().scale();
    return group.flatMap(
        one ->
            reference
                .map(other -> VarianceRecovery.difference(one, other))
                .map(each -> each.times(unit)));
  }

  /** Newcombe's way (Zou and Donner 2008) begins with the interval of each side. */
  private Optional<Estimate> share(List<StratumSide> sides) {
    List<Standardisation.Stratum> strata = sides.stream().map(this::people).toList();
    return StandardisedShare.wilson(strata, confidence())
        .map(interval -> new Estimate(Standardisation.rate(strata), interval));
  }

  /** People, or as many as a stratum's answers are worth by their weights (Kish 1965). */
  private Standardisation.Stratum people(StratumSide side) {
    CountedPeople people = side.people();
    if (indicator.weight().isEmpty()) {
      return new Standardisation.Stratum(people.inside(), (double) people.number(), side.weight());
    }

    double worth = people.effectiveNumber().orElse((double) people.number());
    double share = Math.min(1, side.rate() / FigureIntervals.PER_CENT);
    return new Standardisation.Stratum(share * worth, worth, side.weight());
  }

  /** Dobson's, for events without weights. */
  private Optional<Estimate> rate(List<StratumSide> sides) {
    if (indicator.weight().isPresent()) {
      return Optional.empty();
    }

    boolean isOnce = !indicator.measure().addsNumbers();
    List<Standardisation.Stratum> strata =
        sides.stream().map(side -> events(side, isOnce)).toList();
    return Standardisation.dobson(strata, confidence())
        .map(interval -> new Estimate(Standardisation.rate(strata), interval));
  }

  private static Standardisation.Stratum events(StratumSide side, boolean isOnce) {
    CountedPeople people = side.people();
    double events = people.numerator();
    double squares = isOnce ? events : people.weighted().squaredValues();
    return new Standardisation.Stratum(events, (double) people.number(), side.weight(), squares);
  }

  /** Welch's way, over all strata of both sides. */
  private Optional<Interval> quotient(List<StratumSide> group, List<StratumSide> reference) {
    List<LinearisedEstimate> terms = new ArrayList<>();
    add(terms, group, 1);
    add(terms, reference, -1);
    return terms.size() == group.size() + reference.size()
        ? Optional.of(LinearisedEstimate.sum(terms, confidence()))
        : Optional.empty();
  }

  private void add(List<LinearisedEstimate> terms, List<StratumSide> sides, int sign) {
    double all = sides.stream().mapToDouble(StratumSide::weight).sum();
    double unit = sign * indicator.measure().kind().scale();
    for (StratumSide side : sides) {
      side.people()
          .quotient()
          .map(found -> found.times(unit * side.weight() / all))
          .ifPresent(terms::add);
    }
  }

  private Confidence confidence() {
    return Uncertainty.confidence(indicator);
  }
}
