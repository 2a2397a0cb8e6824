package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the city wants of an indicator, and how it is judged. */
record GoalRuleWords(Indicator indicator, Bilingual tongue) {
  /** A text per target, then how their status is decided; nothing without targets. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    indicator.targets().forEach(target -> lines.add(goal(target)));
    if (!lines.isEmpty()) {
      lines.add(rule());
    }

    return lines;
  }

  private String goal(Target target) {
    return tongue.quoted(target.id())
        + ": "
        + subject(target)
        + " "
        + wanted(target)
        + target.by().map(day -> tongue.say(" by ") + day).orElse("");
  }

  private String subject(Target target) {
    String slice = target.slice().equals(Slice.TOTAL) ? "" : ", " + target.slice().text();
    String group = tongue.quoted(label(target.group())) + slice;
    return target
        .reference()
        .map(reference -> group + " minus " + tongue.quoted(label(reference)))
        .orElse(group);
  }

  /** A group, or the indicator that this one is compared with. */
  private String label(String code) {
    return indicator
        .group(code)
        .map(Group::label)
        .or(() -> indicator.against().map(Indicator::label))
        .map(label -> label.in(tongue.language()))
        .orElse(code);
  }

  private String wanted(Target target) {
    String value =
        target.value().map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
    String shown = tongue.language().decimal(value);
    String base =
        target
            .base()
            .map(Period::code)
            .orElse(tongue.say("the newest period of the year before the policy begins"));
    return switch (target.rule()) {
      case AT_MOST -> tongue.say("at most ") + shown;
      case AT_LEAST -> tongue.say("at least ") + shown;
      case PARITY ->
          tongue
              .say("without a gap, or with one to the wanted side; at most %s counts as no gap")
              .formatted(shown);
      case RISING -> tongue.say("higher than in ") + base;
      case FALLING -> tongue.say("lower than in ") + base;
      case YEARLY_STEP -> tongue.say("changed by ") + shown + tongue.say(" a year from ") + base;
      case PART_OF_BASE -> part(target, shown, base);
    };
  }

  private String part(Target target, String shown, String base) {
    if (target.value().orElseThrow().compareTo(BigDecimal.ONE) != 0) {
      return shown + tongue.say(" times the figure in ") + base;
    }

    return (indicator.direction() == Indicator.Direction.UP
            ? tongue.say("not lower than in ")
            : tongue.say("not higher than in "))
        + base;
  }

  private String rule() {
    boolean isOfChange =
        indicator.interval() != IntervalPolicy.NONE
            && indicator.targets().stream().anyMatch(target -> target.rule().isDirection());
    return judged()
        + (isOfChange
            ? tongue.say(
                "; one that asks for more or less than before is judged by the interval of the change, which is wider than that of the figure")
            : "");
  }

  private String judged() {
    return indicator.interval() == IntervalPolicy.NONE
        ? tongue.say(
            "a goal is reached when the figure satisfies it, otherwise on the way when the figure is as far as a straight line from the starting point to the goal, and otherwise behind")
        : tongue.say(
            "a goal is reached when the whole interval satisfies it, otherwise on the way when the whole interval is as far as a straight line from the starting point to the goal, and otherwise behind; it cannot be judged when the interval lies on both sides, so that no goal is won or lost by chance");
  }
}
