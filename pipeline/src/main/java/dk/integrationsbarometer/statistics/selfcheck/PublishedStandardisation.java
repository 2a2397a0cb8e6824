package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.Gradient;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.standardisation.IndirectStandardisation;
import dk.integrationsbarometer.statistics.standardisation.Standardisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Published standardised rates and gradients, computed anew. */
final class PublishedStandardisation {
  private static final Confidence USUAL = Confidence.USUAL;

  private final Recomputed examples;

  PublishedStandardisation(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    standardisation();
    repeated();
    indirect();
    gradient();
  }

  private void standardisation() {
    standardised(
        "testdata_big per 10,000",
        PublishedNumbers.BIG_AREA_EVENTS,
        1043.0247991469423,
        971.770906798568,
        1117.894091547925);
    standardised(
        "testdata_small per 10,000",
        PublishedNumbers.SMALL_AREA_EVENTS,
        110.3212025300104,
        87.7455767536709,
        136.70882227251795);
  }

  private void standardised(String input, double[] events, double rate, double low, double high) {
    List<Standardisation.Stratum> strata =
        IntStream.range(0, events.length)
            .mapToObj(
                i ->
                    new Standardisation.Stratum(
                        events[i],
                        PublishedNumbers.AREA_POPULATION[i],
                        PublishedNumbers.EUROPEAN_STANDARD[i]))
            .toList();
    examples.exact(
        "standardised rate",
        input,
        PublishedNumbers.PHE,
        rate,
        10_000 * Standardisation.rate(strata));
    examples.limits(
        "standardised rate, Dobson",
        input,
        PublishedNumbers.PHE,
        low,
        high,
        Standardisation.dobson(strata, Confidence.USUAL).map(interval -> interval.times(10_000)));
  }

  /** The source prints ten digits. */
  private void repeated() {
    List<Standardisation.Stratum> strata =
        IntStream.range(0, PublishedNumbers.REPEATED_EVENTS.length)
            .mapToObj(
                i ->
                    new Standardisation.Stratum(
                        PublishedNumbers.REPEATED_EVENTS[i],
                        PublishedNumbers.AREA_POPULATION[i],
                        PublishedNumbers.EUROPEAN_STANDARD[i],
                        PublishedNumbers.REPEATED_SQUARES[i]))
            .toList();
    examples.printed(
        "standardised rate, events of the same people",
        "testdata_nonind_small per 100,000",
        PublishedNumbers.PHE,
        8,
        817.68609755,
        1393.55884927,
        Standardisation.dobson(strata, USUAL).map(interval -> interval.times(100_000)));
  }

  private void indirect() {
    List<IndirectStandardisation.Stratum> strata =
        IntStream.range(0, PublishedNumbers.REFERENCE_EVENTS.length)
            .mapToObj(
                i ->
                    new IndirectStandardisation.Stratum(
                        PublishedNumbers.AREA_POPULATION[i],
                        PublishedNumbers.REFERENCE_EVENTS[i],
                        PublishedNumbers.REFERENCE_POPULATION[i]))
            .toList();
    examples.limits(
        "indirectly standardised ratio",
        "895 events, 95 %",
        PublishedNumbers.PHE,
        1.0017147712553987,
        1.143233287249895,
        IndirectStandardisation.ratio(895, strata, USUAL).map(Estimate::interval));
    examples.limits(
        "indirectly standardised rate",
        "895 events per 100,000, 95 %",
        PublishedNumbers.PHE,
        9365.91600297888,
        10689.097582910616,
        IndirectStandardisation.rate(895, strata, USUAL)
            .map(rate -> rate.times(100_000).interval()));
  }

  private void gradient() {
    List<Gradient.Group> quintiles =
        List.of(
            new Gradient.Group(7291, 75.9334590103081),
            new Gradient.Group(7997, 78.3442382727843),
            new Gradient.Group(6105, 83.8360631041654),
            new Gradient.Group(7666, 83.6375399664931),
            new Gradient.Group(5790, 80.4655031529559));
    Optional<Gradient> gradient = Gradient.of(quintiles, Gradient.Scale.LINEAR);
    String input = "life expectancy by quintile";
    double slope = 7.919334147100874;
    examples.number(
        "slope index of inequality",
        input,
        PublishedNumbers.PHE,
        slope,
        gradient.map(Gradient::slope),
        slope * 1e-12);
    double ratio = 1.1037116952527257;
    examples.number(
        "relative index of inequality",
        input,
        PublishedNumbers.PHE,
        ratio,
        gradient.map(found -> found.ratio().orElseThrow()),
        ratio * 1e-12);
  }
}
