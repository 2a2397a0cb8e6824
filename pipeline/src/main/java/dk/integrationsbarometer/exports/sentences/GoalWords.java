package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says what the city wants, and where it stands.
 *
 * @param format of the indicator's numbers
 */
public record GoalWords(IndicatorRow indicator, QuotedNames names, FigureFormat format) {
  private Bilingual tongue() {
    return names.tongue();
  }

  /** What the definition says of the goal, as a sentence of its own; it may say nothing. */
  public String note(TargetRow row) {
    String note = row.note().in(tongue().language()).strip().replaceAll("\\.$", "");
    return note.isEmpty() ? "" : note + ". ";
  }

  /** The status, the measured value, what is wanted, and where the value should be by now. */
  public String of(TargetRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(status(row));
    parts.add(measured(row));
    parts.add(wanted(row));
    path(row).ifPresent(parts::add);
    return String.join("; ", parts) + ".";
  }

  /** In one word, or two: what is hidden is not called unmeasured. */
  public String statusWord(TargetRow row) {
    if (row.obsStatus() == ObsStatus.SUPPRESSED) {
      return names.why(row.obsStatus());
    }

    if (row.status() != GoalStatus.NOT_MEASURED || row.value().isEmpty()) {
      return row.status().label().in(tongue().language());
    }

    if (!isAfterBase(row)) {
      return tongue().say("not measured after its starting point");
    }

    return row.baseValue().isEmpty() && isComparedWithBase(row) && !isAfterItsDay(row)
        ? tongue().say("not measured against its starting point")
        : tongue().say("not measured in the time of the goal");
  }

  private static boolean isAfterItsDay(TargetRow row) {
    Optional<LocalDate> last = row.period().flatMap(Period::parse).map(Period::last);
    return row.by()
        .map(LocalDate::parse)
        .filter(day -> last.filter(day::isBefore).isPresent())
        .isPresent();
  }

  private static boolean isComparedWithBase(TargetRow row) {
    return switch (Coded.of(Target.Rule.class, row.rule())) {
      case AT_MOST, AT_LEAST, PARITY -> false;
      case RISING, FALLING, YEARLY_STEP, PART_OF_BASE -> true;
    };
  }

  /** Also where no starting point is stated. */
  private static boolean isAfterBase(TargetRow row) {
    Optional<Period> base = row.basePeriod().flatMap(Period::parse);
    Optional<Period> now = row.period().flatMap(Period::parse);
    return base.isEmpty() || now.filter(period -> period.compareTo(base.get()) <= 0).isEmpty();
  }

  private String status(TargetRow row) {
    return row.period().map(period -> names.periods().first(period) + ": ").orElse("")
        + statusWord(row);
  }

  private String measured(TargetRow row) {
    String subject = subject(row);
    if (row.value().isEmpty()) {
      return subject;
    }

    String interval =
        row.interval()
            .map(
                given ->
                    tongue()
                        .say(" (uncertainty interval %s to %s)")
                        .formatted(number(row, given.low()), number(row, given.high())))
            .orElse("");
    return subject + " " + inUnit(row, number(row, row.value())) + interval;
  }

  /** Per cent have their sign. */
  private String inUnit(TargetRow row, String number) {
    String unit = row.reference().isPresent() ? indicator.gapUnit() : indicator.unit();
    return format.isPerCent() && row.reference().isEmpty()
        ? number
        : names.labels().amount(number, unit);
  }

  /** The figure, or the gap. */
  public String subject(TargetRow row) {
    Slice slice = row.breakdown();
    String group = names.quoted(row.group(), slice);
    return row.reference()
        .map(reference -> group + " minus " + names.reference(reference, slice))
        .orElse(group);
  }

  /** What the value is to be, and by when, without a full stop. */
  public String wanted(TargetRow row) {
    String goal = number(row, row.goal());
    String target = number(row, row.targetValue());
    String base =
        row.basePeriod()
            .map(names.periods()::of)
            .orElse(tongue().say("the time before the policy"));
    String wanted =
        switch (Coded.of(Target.Rule.class, row.rule())) {
          case AT_MOST -> tongue().say("must be at most ") + target;
          case AT_LEAST -> tongue().say("must be at least ") + target;
          case PARITY -> parity(margin(row));
          case RISING -> tongue().say("must be higher than in ") + base + value(goal);
          case FALLING -> tongue().say("must be lower than in ") + base + value(goal);
          case YEARLY_STEP -> step(row, base) + inTheEnd(goal);
          case PART_OF_BASE -> part(row, base, goal);
        };
    return wanted + row.by().map(day -> tongue().say(" by ") + names.periods().day(day)).orElse("");
  }

  /** By when it is to be reached, in short: the last day of a year is the year. */
  public Optional<String> deadline(TargetRow row) {
    return row.by()
        .map(LocalDate::parse)
        .map(
            day ->
                day.getDayOfYear() == day.lengthOfYear()
                    ? String.valueOf(day.getYear())
                    : names.periods().day(day))
        .map(day -> tongue().say("by %s").formatted(day));
  }

  /**
   * A gap to the wanted side is no worse than none, nor is one within the margin ({@code
   * clarifications.md}, E13).
   */
  private String parity(String margin) {
    return switch (indicator.direction()) {
      case "up" ->
          tongue()
              .say("must be 0 or higher, where at most %s below 0 counts as 0")
              .formatted(margin);
      case "down" ->
          tongue()
              .say("must be 0 or lower, where at most %s above 0 counts as 0")
              .formatted(margin);
      default ->
          tongue()
              .say("must be 0, where a difference of at most %s counts as none")
              .formatted(margin);
    };
  }

  private String margin(TargetRow row) {
    return names
        .labels()
        .amount(
            format.signed(row.targetValue().orElse(0)).replaceFirst("^[+]", ""),
            indicator.gapUnit());
  }

  /** What a goal of steps amounts to: no number of the base. */
  private String inTheEnd(String number) {
    return number.isEmpty() ? "" : tongue().say(", to %s").formatted(number);
  }

  private String thatIs(String number) {
    return number.isEmpty() ? "" : tongue().say(", that is %s").formatted(number);
  }

  private static String value(String number) {
    return number.isEmpty() ? "" : " (" + number + ")";
  }

  private String step(TargetRow row, String base) {
    return tongue()
        .say("must change by %s a year from %s")
        .formatted(
            names.labels().amount(format.signed(row.targetValue().orElse(0)), indicator.gapUnit()),
            base);
  }

  private String part(TargetRow row, String base, String goal) {
    double part = row.targetValue().orElse(1);
    if (part == 1) {
      return (indicator.direction().equals("up")
              ? tongue().say("must not be lower than in ")
              : tongue().say("must not be higher than in "))
          + base
          + value(goal);
    }

    return (part < 1
                ? tongue().say("must be at most %s of the figure in %s")
                : tongue().say("must be at least %s of the figure in %s"))
            .formatted(FigureFormat.perCent(tongue().language(), 0).share(100 * part), base)
        + thatIs(goal);
  }

  /** Where the value should be by now; empty where nothing says so. */
  public Optional<String> path(TargetRow row) {
    return row.path().isEmpty()
        ? Optional.empty()
        : Optional.of(tongue().say("by now it should be ") + number(row, row.path()));
  }

  /** A gap with its sign, a figure with its unit; nothing when there is none. */
  private String number(TargetRow row, OptionalDouble number) {
    return number.isEmpty() ? "" : number(row, number.getAsDouble());
  }

  /** A number of a goal: a gap with its sign, a figure with its unit. */
  public String number(TargetRow row, double number) {
    return row.reference().isPresent() ? format.signed(number) : format.share(number);
  }
}
