package dk.integrationsbarometer.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many of some people or things there are.
 *
 * @param percent of those there are to choose from
 * @param number in the whole city, to scale in a smaller town
 * @param exactly the same number in every town
 * @param atLeast never fewer, as far as there are so many
 * @param allows shares, in per cent, that must come out of the number to the last decimal written
 */
record Amount(
    Optional<Double> percent,
    Optional<Double> number,
    Optional<Long> exactly,
    long atLeast,
    List<BigDecimal> allows) {
  static final Amount ALL =
      new Amount(Optional.of(100.0), Optional.empty(), Optional.empty(), 0, List.of());

  Amount {
    allows = List.copyOf(allows);
  }

  /**
   * @param there how many there are to choose from
   * @param scale the town's people per person of the city
   */
  long of(long there, double scale) {
    double wanted =
        percent
            .map(share -> there * share / 100)
            .or(() -> number.map(city -> city * scale))
            .or(() -> exactly.map(Long::doubleValue))
            .orElse((double) there);
    return Printing.largest(allows, Math.min(there, Math.max(atLeast, Math.round(wanted))));
  }
}
