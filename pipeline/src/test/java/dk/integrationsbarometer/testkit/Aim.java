package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A target as a test writes it down: what it does not name is not there. */
public record Aim(Target target) {
  /**
   * For a figure, with the id {@code maal}.
   *
   * @param value empty or null where the rule has none
   */
  public static Aim of(Target.Rule rule, String group, String value) {
    return new Aim(
        new Target(
            "maal",
            rule,
            group,
            Optional.empty(),
            Slice.TOTAL,
            Optional.ofNullable(value).filter(text -> !text.isEmpty()).map(BigDecimal::new),
            Optional.empty(),
            Optional.empty(),
            new Labels("", ""),
            Optional.empty()));
  }

  /** The goal of a policy of four years. */
  public static PolicyGoal policyFrom(LocalDate firstDay) {
    return new PolicyGoal(
        "politik",
        firstDay,
        firstDay.plusYears(4).minusDays(1),
        Optional.of("2"),
        "udvalg",
        new Labels("Flere i job", "More people at work"));
  }

  /** For the gap to a reference; for a figure when there is none. */
  public Aim against(String reference) {
    return with(Optional.ofNullable(reference), target.slice(), target.base(), target.by());
  }

  public Aim within(Slice slice) {
    return with(target.reference(), slice, target.base(), target.by());
  }

  /** Counted from a period, written as published; from none when that is null or empty. */
  public Aim since(String base) {
    return with(
        target.reference(),
        target.slice(),
        Optional.ofNullable(base).flatMap(Period::parse),
        target.by());
  }

  /** To be reached by a day; by none when that is null. */
  public Aim by(LocalDate day) {
    return with(target.reference(), target.slice(), target.base(), Optional.ofNullable(day));
  }

  public Aim called(String id) {
    return with(id, target.note(), target.goal());
  }

  public Aim noted(String da, String en) {
    return with(target.id(), new Labels(da, en), target.goal());
  }

  public Aim in(PolicyGoal goal) {
    return with(target.id(), target.note(), Optional.of(goal));
  }

  private Aim with(
      Optional<String> reference, Slice slice, Optional<Period> base, Optional<LocalDate> by) {
    return new Aim(
        new Target(
            target.id(),
            target.rule(),
            target.group(),
            reference,
            slice,
            target.value(),
            base,
            by,
            target.note(),
            target.goal()));
  }

  private Aim with(String id, Labels note, Optional<PolicyGoal> goal) {
    return new Aim(
        new Target(
            id,
            target.rule(),
            target.group(),
            target.reference(),
            target.slice(),
            target.value(),
            target.base(),
            target.by(),
            note,
            goal));
  }
}
