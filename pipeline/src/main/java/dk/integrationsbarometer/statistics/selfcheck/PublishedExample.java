package dk.integrationsbarometer.statistics.selfcheck;

import java.util.Optional;

/**
 * A figure that a source has published for a method, and what this program computes from the same
 * input.
 *
 * @param input in the words of the source
 * @param tolerance the largest difference that counts as agreement: half of the last printed digit,
 *     or 1e-12 of the value where the source gives all digits
 */
public record PublishedExample(
    String method,
    String input,
    String source,
    double expected,
    Optional<Double> computed,
    double tolerance) {

  /** The distance between computed and published; without a computed value it is infinite. */
  public double difference() {
    return computed.map(value -> Math.abs(value - expected)).orElse(Double.POSITIVE_INFINITY);
  }

  public boolean agrees() {
    return difference() <= tolerance;
  }
}
