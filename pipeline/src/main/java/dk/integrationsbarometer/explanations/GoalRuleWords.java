package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.explanations.goals.GapSize;
import dk.integrationsbarometer.explanations.goals.WantedWords;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.registers.CodeLabels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the city wants of an indicator, and how it is judged. */
record GoalRuleWords(Indicator indicator, Bilingual tongue) {
  /** A sentence per target, then how their status is decided; nothing without targets. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    indicator.targets().forEach(target -> lines.add(goal(target)));
    if (!lines.isEmpty()) {
      lines.add(rule());
    }

    return lines;
  }

  /** The goal in the words of its policy, what is measured, what it must be and by when. */
  private String goal(Target target) {
    return target.goal().map(goal -> tongue.quoted(goal.label()) + ": ").orElse("")
        + subject(target)
        + " "
        + new WantedWords(tongue.language(), indicator.direction().code())
            .of(
                target.rule(),
                target.value().orElse(BigDecimal.ZERO),
                size(target),
                new WantedWords.Shown(value(target), base(target), "", deadline(target)))
        + note(target)
        + " ["
        + target.id()
        + "]";
  }

  /** What is written of it in the definition. */
  private String note(Target target) {
    String note = target.note().in(tongue.language()).strip().replaceAll("\\.$", "");
    return note.isEmpty() ? "" : tongue.say(". Note: %s").formatted(tongue.quoted(note));
  }

  private GapSize size(Target target) {
    return target.reference().isEmpty()
        ? GapSize.UNSAID
        : GapSize.of(
            target.rule(),
            target.value().orElse(BigDecimal.ZERO),
            indicator.direction().code(),
            OptionalDouble.empty());
  }

  private String subject(Target target) {
    String group = part(target.group(), target.slice());
    return target
        .reference()
        .map(reference -> group + " minus " + part(reference, target.slice()))
        .orElse(group);
  }

  /** A group, or the indicator that this one is compared with, and which part of it. */
  private String part(String code, Slice slice) {
    List<String> words = new ArrayList<>();
    words.add(
        indicator
            .group(code)
            .map(Group::label)
            .or(() -> indicator.against().map(Indicator::label))
            .map(label -> label.in(tongue.language()))
            .orElse(code));
    if (indicator.group(code).isPresent()) {
      slice.codes().forEach((variable, each) -> words.add(classOf(variable, each)));
    }

    return tongue.quoted(String.join(", ", words));
  }

  private String classOf(String variable, String code) {
    return new CodeLabels(indicator.unit())
        .of(variable, code)
        .map(label -> label.in(tongue.language()))
        .orElse(code);
  }

  /** What the definition states, with its unit. */
  private String value(Target target) {
    BigDecimal number = target.value().orElse(BigDecimal.ZERO);
    return switch (target.rule()) {
      case RISING, FALLING -> "";
      case PART_OF_BASE -> number(number.movePointRight(2)) + tongue.say("%");
      case YEARLY_STEP -> (number.signum() > 0 ? "+" : "") + amountOfGap(number);
      case PARITY -> amountOfGap(number);
      case AT_LEAST -> target.reference().isPresent() ? amountOfGap(number.abs()) : amount(number);
      case AT_MOST -> target.reference().isPresent() ? amountOfGap(number) : amount(number);
    };
  }

  private String amount(BigDecimal number) {
    ValueUnit unit = indicator.valueUnit();
    return unit.equals(ValueUnit.PER_CENT)
        ? number(number) + tongue.say("%")
        : with(unit.code(), unit.value(), number);
  }

  private String amountOfGap(BigDecimal number) {
    ValueUnit unit = indicator.valueUnit();
    return with(unit.gapCode(), unit.gap(), number);
  }

  /** Definitions name their units as they stand behind many: one of these has no word. */
  private String with(String code, Labels several, BigDecimal number) {
    boolean isOne = number.abs().compareTo(BigDecimal.ONE) == 0;
    Optional<Labels> word = isOne ? ValueUnit.ofOne(code) : Optional.of(several);
    return number(number) + word.map(each -> " " + each.in(tongue.language())).orElse("");
  }

  private String number(BigDecimal number) {
    return tongue.language().decimal(number.stripTrailingZeros().toPlainString());
  }

  /** The period that a change is counted from: its own, or that before its policy. */
  private String base(Target target) {
    return target
        .base()
        .map(period -> period.inSentence(tongue.language()))
        .or(
            () ->
                target
                    .goal()
                    .map(PolicyGoal::firstDay)
                    .map(
                        day ->
                            tongue
                                .say("the newest period of the year before %s")
                                .formatted(tongue.day(day))))
        .orElse("");
  }

  private String deadline(Target target) {
    return target
        .by()
        .map(tongue::by)
        .or(
            () ->
                target
                    .deadline()
                    .map(tongue::by)
                    .map(tongue.say("%s, when the policy ends")::formatted))
        .orElse("");
  }

  private String rule() {
    boolean isOfChange =
        indicator.interval() != IntervalPolicy.NONE
            && indicator.targets().stream().anyMatch(target -> target.rule().isDirection());
    return judged()
        + (isOfChange
            ? tongue.say(
                "; one that asks for more or less than before is judged by the interval of the change, which is wider than that of the figure")
            : "")
        + (indicator.targets().stream().anyMatch(target -> target.deadline().isPresent())
            ? tongue.say(
                "; the figure of the last period that ends by the deadline decides: until then a goal is at most reached so far, and then it is reached, not reached or cannot be judged")
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
