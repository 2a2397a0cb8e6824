package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.TargetRow;
import java.time.LocalDate;
import java.util.Optional;

/** Says where a goal stands, and of one that is not measured why not. */
record GoalStatusWords(QuotedNames names) {
  private Bilingual tongue() {
    return names.tongue();
  }

  /** What is hidden is not called unmeasured. */
  String of(TargetRow row) {
    if (row.obsStatus() == ObsStatus.SUPPRESSED) {
      return names.why(row.obsStatus());
    }

    return switch (row.status()) {
      case NOT_REACHED -> tongue().say("not reached by the deadline");
      case NOT_MEASURED -> notMeasured(row);
      case REACHED, REACHED_SO_FAR, ON_THE_WAY, BEHIND, CANNOT_BE_SAID, NOT_COMPARABLE ->
          row.status().label().in(tongue().language());
    };
  }

  /** Which period decides, of a goal that is judged in an earlier one. */
  Optional<String> deciding(TargetRow row) {
    return switch (row.status()) {
      case REACHED_SO_FAR, ON_THE_WAY, BEHIND, CANNOT_BE_SAID, NOT_COMPARABLE ->
          lastPeriod(row)
              .filter(last -> !row.period().equals(Optional.of(last.code())))
              .map(last -> last.inSentence(tongue().language()))
              .map(tongue().say("only a figure of %s decides")::formatted);
      case REACHED, NOT_REACHED, NOT_MEASURED -> Optional.empty();
    };
  }

  /** The last period that ends by the deadline. */
  private static Optional<Period> lastPeriod(TargetRow row) {
    Optional<Period> shown = period(row);
    Optional<LocalDate> day = day(row);
    return shown.isEmpty() || day.isEmpty()
        ? Optional.empty()
        : Optional.of(Period.lastBy(day.get(), shown.get().length()));
  }

  private String notMeasured(TargetRow row) {
    if (row.period().isEmpty()) {
      return tongue().say("not measured, because no figure has been delivered");
    }

    if (row.value().isEmpty()) {
      return row.obsStatus() == ObsStatus.UNDEFINED
          ? tongue().say("not measured, because there is nobody to compute the figure of")
          : tongue().say("not measured, because a delivery behind the figure is not there");
    }

    if (!isAfterBase(row)) {
      return tongue()
          .say("not measured, because there is no figure of a time after its starting point");
    }

    if (isAfterItsDay(row)) {
      return tongue().say("not measured in the time of the goal");
    }

    return row.baseValue().isEmpty() && isComparedWithBase(row)
        ? tongue()
            .say("not measured, because it cannot be held against its starting point, %s")
            .formatted(base(row))
        : tongue()
            .say(
                "not measured, because there is no figure of the time of the goal yet, only an earlier one");
  }

  /** The period that a change is counted from. */
  String base(TargetRow row) {
    return row.basePeriod()
        .map(names.periods()::of)
        .orElseGet(() -> tongue().say("the year before the policy began"));
  }

  private static boolean isComparedWithBase(TargetRow row) {
    return switch (Coded.of(Target.Rule.class, row.rule())) {
      case AT_MOST, AT_LEAST, PARITY -> false;
      case RISING, FALLING, YEARLY_STEP, PART_OF_BASE -> true;
    };
  }

  private static boolean isAfterItsDay(TargetRow row) {
    Optional<LocalDate> last = period(row).map(Period::last);
    return day(row).filter(day -> last.filter(day::isBefore).isPresent()).isPresent();
  }

  /** Also where no starting point is stated. */
  private static boolean isAfterBase(TargetRow row) {
    Optional<Period> base = row.basePeriod().flatMap(Period::parse);
    return base.isEmpty() || period(row).filter(each -> each.compareTo(base.get()) <= 0).isEmpty();
  }

  private static Optional<Period> period(TargetRow row) {
    return row.period().flatMap(Period::parse);
  }

  private static Optional<LocalDate> day(TargetRow row) {
    return row.by().map(LocalDate::parse);
  }
}
