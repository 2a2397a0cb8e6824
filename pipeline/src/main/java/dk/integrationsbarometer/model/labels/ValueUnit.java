package dk.integrationsbarometer.model.labels;

import java.util.Map;
import java.util.Optional;

/**
 * The unit of a value and of a difference between two values.
 *
 * @param code as published
 * @param value in words
 * @param gapCode the difference's unit, as published
 * @param gap the same in words
 */
public record ValueUnit(String code, Labels value, String gapCode, Labels gap) {
  public static final ValueUnit PER_CENT =
      new ValueUnit(
          "percent", Labels.of("per cent"), "percentage points", Labels.of("percentage points"));
  public static final ValueUnit PERSONS = of(Labels.of("persons"));

  private static final Map<String, Labels> OF_ONE =
      Map.of(
          PERSONS.code(),
          Labels.of("person"),
          PER_CENT.code(),
          PER_CENT.value(),
          PER_CENT.gapCode(),
          Labels.of("percentage point"));

  /** The word behind the number 1, for the units of which the program has one. */
  public static Optional<Labels> ofOne(String code) {
    return Optional.ofNullable(OF_ONE.get(code));
  }

  /** A unit whose differences have the same unit; its English words are its code. */
  public static ValueUnit of(Labels words) {
    return new ValueUnit(words.en(), words, words.en(), words);
  }
}
