package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.explanations.goals.WantedWords;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.math.BigDecimal;
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
    String value = inUnit(row, number(row, row.value())) + interval;
    return subject + " " + new PreliminaryWord(tongue().language()).behind(value, row.obsStatus());
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
    String base =
        row.basePeriod()
            .map(names.periods()::of)
            .orElse(tongue().say("the time before the policy"));
    Target.Rule rule = Coded.of(Target.Rule.class, row.rule());
    String wanted =
        new WantedWords(tongue().language(), indicator.direction())
            .of(
                rule,
                BigDecimal.valueOf(row.targetValue().orElse(1)),
                new WantedWords.Shown(stated(rule, row), base, number(row, row.goal())));
    return wanted + row.by().map(day -> tongue().say(" by ") + names.periods().day(day)).orElse("");
  }

  private String stated(Target.Rule rule, TargetRow row) {
    double value = row.targetValue().orElse(rule == Target.Rule.PART_OF_BASE ? 1 : 0);
    return switch (rule) {
      case AT_MOST, AT_LEAST, RISING, FALLING -> number(row, row.targetValue());
      case PARITY -> ofGap(format.signed(value).replaceFirst("^[+]", ""));
      case YEARLY_STEP -> ofGap(format.signed(value));
      case PART_OF_BASE -> FigureFormat.perCent(tongue().language(), 0).share(100 * value);
    };
  }

  private String ofGap(String number) {
    return names.labels().amount(number, indicator.gapUnit());
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

  /** Where the value should be by now; empty where nothing says so, or it should be at the goal. */
  public Optional<String> path(TargetRow row) {
    return row.path().isEmpty() || row.path().equals(row.goal())
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
