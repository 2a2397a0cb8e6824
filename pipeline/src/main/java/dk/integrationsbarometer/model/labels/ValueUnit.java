package dk.integrationsbarometer.model.labels;

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

  /** A unit whose differences have the same unit; its English words are its code. */
  public static ValueUnit of(Labels words) {
    return new ValueUnit(words.en(), words, words.en(), words);
  }
}
