package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.explanations.goals.GapSize;
import dk.integrationsbarometer.explanations.goals.WantedWords;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

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
    parts.addAll(outlook(row));
    return String.join("; ", parts) + ".";
  }

  /** Where it stands, and of one that is not measured why not. */
  public String statusWord(TargetRow row) {
    return new GoalStatusWords(names).of(row);
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

    List<String> further = new ArrayList<>();
    row.interval()
        .map(
            given ->
                tongue()
                    .say("uncertainty interval %s to %s")
                    .formatted(number(row, given.low()), number(row, given.high())))
        .ifPresent(further::add);
    new PreliminaryWord(tongue().language()).of(Stream.of(row.obsStatus())).ifPresent(further::add);
    return subject
        + " "
        + inUnit(row, number(row, row.value()))
        + (further.isEmpty() ? "" : " (" + String.join("; ", further) + ")");
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
    Target.Rule rule = Coded.of(Target.Rule.class, row.rule());
    BigDecimal stated = BigDecimal.valueOf(row.targetValue().orElse(1));
    return new WantedWords(tongue().language(), indicator.direction())
        .of(
            rule,
            stated,
            size(rule, stated, row),
            new WantedWords.Shown(
                shown(rule, row),
                new GoalStatusWords(names).base(row),
                number(row, row.goal()),
                deadline(row).orElse("")));
  }

  private GapSize size(Target.Rule rule, BigDecimal stated, TargetRow row) {
    boolean isCountedFromNow =
        switch (rule) {
          case AT_LEAST, AT_MOST, PARITY -> true;
          case RISING, FALLING, YEARLY_STEP, PART_OF_BASE ->
              row.basePeriod().isPresent() && row.basePeriod().equals(row.period());
        };
    return row.reference().isEmpty()
        ? GapSize.UNSAID
        : GapSize.of(
            rule, stated, indicator.direction(), isCountedFromNow ? row.value() : row.baseValue());
  }

  /** What the definition states; how far a gap may lie below 0 has no sign. */
  private String shown(Target.Rule rule, TargetRow row) {
    double value = row.targetValue().orElse(rule == Target.Rule.PART_OF_BASE ? 1 : 0);
    return switch (rule) {
      case RISING, FALLING -> "";
      case AT_MOST, AT_LEAST ->
          row.reference().isEmpty()
              ? number(row, row.targetValue())
              : ofGap(rule == Target.Rule.AT_LEAST ? format.amount(value) : unsigned(value));
      case PARITY -> ofGap(unsigned(value));
      case YEARLY_STEP -> ofGap(format.signed(value));
      case PART_OF_BASE -> FigureFormat.perCent(tongue().language(), 0).share(100 * value);
    };
  }

  private String unsigned(double value) {
    return format.signed(value).replaceFirst("^[+]", "");
  }

  private String ofGap(String number) {
    return names.labels().amount(number, indicator.gapUnit());
  }

  /** By when it is to be reached. */
  public Optional<String> deadline(TargetRow row) {
    return row.by().map(LocalDate::parse).map(tongue()::by);
  }

  /** Where the value should be by now, and which period decides; what is not known is left out. */
  public List<String> outlook(TargetRow row) {
    return Stream.of(path(row), new GoalStatusWords(names).deciding(row))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Empty where nothing says so, or it should be at the goal. */
  private Optional<String> path(TargetRow row) {
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
