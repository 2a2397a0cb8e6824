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
        + target.by().map(day -> tongue.say(" senest ", " by ") + day).orElse("");
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
            .orElse(
                tongue.say(
                    "den nyeste periode i året før politikken begynder",
                    "the newest period of the year before the policy begins"));
    return switch (target.rule()) {
      case AT_MOST -> tongue.say("højst ", "at most ") + shown;
      case AT_LEAST -> tongue.say("mindst ", "at least ") + shown;
      case PARITY ->
          tongue
              .say(
                  "uden forskel, eller med en forskel til den ønskede side; højst %s regnes som ingen forskel",
                  "without a gap, or with one to the wanted side; at most %s counts as no gap")
              .formatted(shown);
      case RISING -> tongue.say("højere end i ", "higher than in ") + base;
      case FALLING -> tongue.say("lavere end i ", "lower than in ") + base;
      case YEARLY_STEP ->
          tongue.say("ændret med ", "changed by ")
              + shown
              + tongue.say(" om året fra ", " a year from ")
              + base;
      case PART_OF_BASE -> part(target, shown, base);
    };
  }

  private String part(Target target, String shown, String base) {
    if (target.value().orElseThrow().compareTo(BigDecimal.ONE) != 0) {
      return shown + tongue.say(" gange tallet i ", " times the figure in ") + base;
    }

    return (indicator.direction() == Indicator.Direction.UP
            ? tongue.say("ikke lavere end i ", "not lower than in ")
            : tongue.say("ikke højere end i ", "not higher than in "))
        + base;
  }

  private String rule() {
    return indicator.interval() == IntervalPolicy.NONE
        ? tongue.say(
            "et mål er nået, når tallet opfylder det, ellers på vej, når tallet er nået så langt som en ret linje fra udgangspunktet til målet, og ellers bagud",
            "a goal is reached when the figure satisfies it, otherwise on the way when the figure is as far as a straight line from the starting point to the goal, and otherwise behind")
        : tongue.say(
            "et mål er nået, når hele intervallet opfylder det, ellers på vej, når hele intervallet er nået så langt som en ret linje fra udgangspunktet til målet, og ellers bagud; det kan ikke afgøres, når intervallet ligger på begge sider, så at intet mål vindes eller tabes ved et tilfælde",
            "a goal is reached when the whole interval satisfies it, otherwise on the way when the whole interval is as far as a straight line from the starting point to the goal, and otherwise behind; it cannot be said when the interval lies on both sides, so that no goal is won or lost by chance");
  }
}
