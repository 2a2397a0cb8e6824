package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the city wants a figure or a gap to be.
 *
 * @param id unique within its indicator
 * @param group whose figure, or the group of the gap
 * @param reference the gap's reference; empty when the target is for a figure
 * @param slice the part of the breakdown that it is for; empty for the total
 * @param value in the unit of the figure or gap; of a yearly step, how much a year; of a part, 0.5
 *     for half; of parity, the margin within which a difference counts as none
 * @param base the period that a change is counted from
 * @param by the day by which it is to be reached
 * @param goal the goal of a policy that it measures; empty where no policy names it
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
    Labels note,
    Optional<PolicyGoal> goal) {
  /** The last day for which it holds: its own, or the last day of its policy. */
  public Optional<LocalDate> deadline() {
    return by.or(() -> goal.map(PolicyGoal::lastDay));
  }

  /** What reaching it means. */
  public enum Rule implements Coded {
    AT_MOST("at-most", Labels.of("at most")),
    AT_LEAST("at-least", Labels.of("at least")),
    /** The group is like its reference, as far as a stated margin. */
    PARITY("parity", Labels.of("no difference")),
    RISING("rising", Labels.of("rising")),
    FALLING("falling", Labels.of("falling")),
    YEARLY_STEP("yearly-step", Labels.of("a change every year")),
    /**
     * That part of the value in the base period: a part below 1 is nearer to 0 than the base, one
     * above 1 farther from it, whatever the sign of the base; 1 asks for no more than the base, or
     * for no less where up is the better way.
     */
    PART_OF_BASE("part-of-base", Labels.of("a part of the base"));

    private final String code;
    private final Labels label;

    Rule(String code, Labels label) {
      this.code = code;
      this.label = label;
    }

    /** The word that definitions and published tables use. */
    @Override
    public String code() {
      return code;
    }

    @Override
    public Labels label() {
      return label;
    }

    /** Whether it asks for a change only, without saying of how much. */
    public boolean isDirection() {
      return this == RISING || this == FALLING;
    }

    public boolean needsBase() {
      return this == YEARLY_STEP || this == PART_OF_BASE;
    }

    public boolean needsValue() {
      return this == AT_MOST || this == AT_LEAST || this == YEARLY_STEP || this == PART_OF_BASE;
    }
  }
}
