package dk.integrationsbarometer.explanations.goals;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.math.BigDecimal;

/**
 * What a goal asks for, as the end of a sentence that begins with the figure.
 *
 * @param better which way is an improvement, as definitions and tables write it
 */
public record WantedWords(Language language, String better) {
  /**
   * Numbers and periods as they are shown.
   *
   * @param value what the definition states, with its unit; of a part, in per cent
   * @param base the period that a change is counted from
   * @param end what the value is to be in the end; empty where nothing says so
   * @param deadline by when; empty where nothing says so
   */
  public record Shown(String value, String base, String end, String deadline) {}

  /** The words for a rule; of a part, more than the whole is asked for when it is above 1. */
  public String of(Target.Rule rule, BigDecimal stated, GapSize size, Shown shown) {
    return switch (rule) {
      case AT_MOST -> say("must be at most %s").formatted(shown.value()) + by(shown) + then(size);
      case AT_LEAST -> atLeast(stated, size).formatted(shown.value()) + by(shown) + then(size);
      case PARITY -> parity(shown);
      case RISING -> say("must be higher than in ") + since(shown) + smaller(size, below());
      case FALLING -> say("must be lower than in ") + since(shown) + smaller(size, above());
      case YEARLY_STEP ->
          say("must change by %s a year from %s").formatted(shown.value(), shown.base())
              + inTheEnd(shown)
              + smaller(size, stated.signum() < 0 ? above() : below());
      case PART_OF_BASE -> part(stated.compareTo(BigDecimal.ONE), size, shown);
    };
  }

  /** How far a gap may lie below 0 has no sign. */
  private String atLeast(BigDecimal stated, GapSize size) {
    return stated.signum() < 0 && size != GapSize.UNSAID
        ? say("must be at most %s below 0")
        : say("must be at least %s");
  }

  /** A limit says itself how large a gap of either side may be. */
  private String then(GapSize size) {
    return size == GapSize.SMALLER ? say(", so that the gap becomes smaller") : "";
  }

  private String smaller(GapSize size, String gap) {
    return switch (size) {
      case UNSAID -> "";
      case SMALLER_ON_ONE_SIDE -> say(", so that %s becomes smaller").formatted(gap);
      case SMALLER -> then(size);
    };
  }

  private String below() {
    return say("a gap below 0");
  }

  private String above() {
    return say("a gap above 0");
  }

  /**
   * A gap to the wanted side is no worse than none, nor is one within the margin ({@code
   * clarifications.md}, E13).
   */
  private String parity(Shown shown) {
    if (better.equals(Indicator.Direction.UP.code())) {
      return say("must be 0 or higher")
          + by(shown)
          + say(", and a gap of up to %s below 0 counts as 0").formatted(shown.value());
    }

    return better.equals(Indicator.Direction.DOWN.code())
        ? say("must be 0 or lower")
            + by(shown)
            + say(", and a gap of up to %s above 0 counts as 0").formatted(shown.value())
        : say("must be 0")
            + by(shown)
            + say(", and a gap of up to %s to either side counts as 0").formatted(shown.value());
  }

  private String part(int besideTheWhole, GapSize size, Shown shown) {
    if (besideTheWhole == 0) {
      return better.equals(Indicator.Direction.UP.code())
          ? say("must not be lower than in ") + since(shown) + notLarger(size, below())
          : say("must not be higher than in ") + since(shown) + notLarger(size, above());
    }

    return (besideTheWhole < 0
                ? say("must be at most %s of the figure in %s")
                : say("must be at least %s of the figure in %s"))
            .formatted(shown.value(), shown.base())
        + thatIs(shown.end())
        + apart(shown);
  }

  private String notLarger(GapSize size, String gap) {
    return switch (size) {
      case UNSAID -> "";
      case SMALLER_ON_ONE_SIDE -> say(", so that %s does not become larger").formatted(gap);
      case SMALLER -> say(", so that the gap does not become larger");
    };
  }

  /** What it is counted from, its number, and by when. */
  private String since(Shown shown) {
    return shown.base() + inBrackets(shown.end()) + apart(shown);
  }

  /** What a goal of steps amounts to: no number of the base. */
  private String inTheEnd(Shown shown) {
    return shown.end().isEmpty() ? apart(shown) : say(", to %s").formatted(shown.end()) + by(shown);
  }

  private String thatIs(String number) {
    return number.isEmpty() ? "" : say(", that is %s").formatted(number);
  }

  private static String inBrackets(String number) {
    return number.isEmpty() ? "" : " (" + number + ")";
  }

  private static String by(Shown shown) {
    return shown.deadline().isEmpty() ? "" : " " + shown.deadline();
  }

  /** The deadline belongs to the goal, not to the period that was named last. */
  private static String apart(Shown shown) {
    return shown.deadline().isEmpty() ? "" : ", " + shown.deadline();
  }

  private String say(String key) {
    return Labels.of(key).in(language);
  }
}
