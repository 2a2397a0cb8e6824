package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the city wants a figure or a gap to be.
 *
 * @param id unique within its indicator
 * @param group whose figure, or the group of the gap
 * @param reference the gap's reference; empty when the target is for a figure
 * @param slice the part of the breakdown that it is for; empty for the total
 * @param value in the unit of the figure or gap; of a yearly step, how much a year; of a part, 0.5
 *     for half
 * @param base the period that a change is counted from
 * @param by the day by which it is to be reached
 */
public record Target(
    String id,
    Rule rule,
    String group,
    Optional<String> reference,
    Slice slice,
    Optional<BigDecimal> value,
    Optional<Period> base,
    Optional<LocalDate> by,
    Labels note) {
  /** What reaching it means. */
  public enum Rule {
    AT_MOST("at-most"),
    AT_LEAST("at-least"),
    /** The group is like its reference. */
    PARITY("parity"),
    RISING("rising"),
    FALLING("falling"),
    YEARLY_STEP("yearly-step"),
    /** At most (or, above 1, at least) that part of the value in the base period. */
    PART_OF_BASE("part-of-base");

    private final String word;

    Rule(String word) {
      this.word = word;
    }

    /** The word that definitions and published tables use. */
    public String word() {
      return word;
    }

    /**
     * The rule that a word means.
     *
     * @throws IllegalArgumentException when it means none
     */
    public static Rule of(String word) {
      return Arrays.stream(values())
          .filter(rule -> rule.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("Invalid rule of a target: " + word));
    }

    public boolean needsBase() {
      return this == YEARLY_STEP || this == PART_OF_BASE;
    }

    public boolean needsValue() {
      return this == AT_MOST || this == AT_LEAST || this == YEARLY_STEP || this == PART_OF_BASE;
    }
  }
}
