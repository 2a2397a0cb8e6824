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
   */
  public record Shown(String value, String base, String end) {}

  /** The words for a rule; of a part, more than the whole is asked for when it is above 1. */
  public String of(Target.Rule rule, BigDecimal stated, Shown shown) {
    return switch (rule) {
      case AT_MOST -> say("must be at most ") + shown.value();
      case AT_LEAST -> say("must be at least ") + shown.value();
      case PARITY -> parity().formatted(shown.value());
      case RISING -> say("must be higher than in ") + shown.base() + inBrackets(shown.end());
      case FALLING -> say("must be lower than in ") + shown.base() + inBrackets(shown.end());
      case YEARLY_STEP ->
          say("must change by %s a year from %s").formatted(shown.value(), shown.base())
              + inTheEnd(shown.end());
      case PART_OF_BASE -> part(stated.compareTo(BigDecimal.ONE), shown);
    };
  }

  /**
   * A gap to the wanted side is no worse than none, nor is one within the margin ({@code
   * clarifications.md}, E13).
   */
  private String parity() {
    if (better.equals(Indicator.Direction.UP.code())) {
      return say("must be 0 or higher, where at most %s below 0 counts as 0");
    }

    return better.equals(Indicator.Direction.DOWN.code())
        ? say("must be 0 or lower, where at most %s above 0 counts as 0")
        : say("must be 0, where a difference of at most %s counts as none");
  }

  private String part(int besideTheWhole, Shown shown) {
    if (besideTheWhole == 0) {
      return (better.equals(Indicator.Direction.UP.code())
              ? say("must not be lower than in ")
              : say("must not be higher than in "))
          + shown.base()
          + inBrackets(shown.end());
    }

    return (besideTheWhole < 0
                ? say("must be at most %s of the figure in %s")
                : say("must be at least %s of the figure in %s"))
            .formatted(shown.value(), shown.base())
        + thatIs(shown.end());
  }

  /** What a goal of steps amounts to: no number of the base. */
  private String inTheEnd(String number) {
    return number.isEmpty() ? "" : say(", to %s").formatted(number);
  }

  private String thatIs(String number) {
    return number.isEmpty() ? "" : say(", that is %s").formatted(number);
  }

  private static String inBrackets(String number) {
    return number.isEmpty() ? "" : " (" + number + ")";
  }

  private String say(String key) {
    return Labels.of(key).in(language);
  }
}
