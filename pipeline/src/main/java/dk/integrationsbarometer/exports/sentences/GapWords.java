package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.sentences.DifferenceWords.Sentences;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a gap into a sentence. */
record GapWords(IndicatorRows rows, QuotedNames names, DifferenceWords words, FigureFormat format) {
  private Bilingual tongue() {
    return words.tongue();
  }

  String of(GapRow gap) {
    String group = names.quoted(gap.group(), gap.breakdown());
    String reference = names.reference(gap.reference(), gap.breakdown());
    if (gap.value().isEmpty()) {
      return tongue()
          .say("The gap between %s and %s is not shown: %s.")
          .formatted(group, reference, names.why(gap.obsStatus()));
    }

    var difference = new Difference(gap.value().getAsDouble(), gap.interval());
    String sentence =
        words.sentence(
            names.isIndicator(gap.reference()) ? representation() : between(),
            group,
            reference,
            difference,
            difference.value(),
            words.numbers(values(gap), tongue().say("gap"), difference, statuses(gap)));
    return sentence
        + (difference.certainty() == Difference.Certainty.NOT_TOLD_APART ? detectable(gap) : "")
        + unsure(gap);
  }

  /** Says that a gap, or a figure that it lies between, is marked as uncertain. */
  private String unsure(GapRow gap) {
    if (gap.obsStatus() == ObsStatus.UNRELIABLE) {
      return words.unsure(tongue().say("The gap"), gap.obsStatus());
    }

    boolean isBetweenUnsure = figures(gap).anyMatch(row -> row.obsStatus() == ObsStatus.UNRELIABLE);
    return isBetweenUnsure ? tongue().say(" At least one of the two figures is uncertain.") : "";
  }

  /** Those that the gap lies between. */
  private Stream<FigureRow> figures(GapRow gap) {
    return Stream.of(group(gap), reference(gap)).flatMap(Optional::stream);
  }

  private Stream<ObsStatus> statuses(GapRow gap) {
    return Stream.concat(Stream.of(gap.obsStatus()), figures(gap).map(FigureRow::obsStatus));
  }

  private Sentences between() {
    return new Sentences(
        tongue().say("The group %1$s is %3$s %4$s than %2$s%5$s"),
        tongue().say("The group %1$s is level with %2$s%5$s"),
        tongue().say("The group %1$s cannot be told apart from %2$s%5$s"),
        tongue().say("higher"),
        tongue().say("lower"));
  }

  /** A group's share here against its share of another population. */
  private Sentences representation() {
    return new Sentences(
        tongue().say("The group %1$s makes up %3$s %4$s than in %2$s%5$s"),
        tongue().say("The group %1$s makes up as large a part as in %2$s%5$s"),
        tongue()
            .say("The group %1$s makes up a part that cannot be told apart from that in %2$s%5$s"),
        tongue().say("more"),
        tongue().say("less"));
  }

  private Optional<String> values(GapRow gap) {
    return group(gap)
        .flatMap(one -> reference(gap).map(other -> words.against(value(one), value(other))));
  }

  private Optional<FigureRow> group(GapRow gap) {
    return rows.figure(gap.indicator(), gap.period(), gap.group(), gap.breakdown());
  }

  /** None of the others of a class: they have no figure of their own. */
  private Optional<FigureRow> reference(GapRow gap) {
    Optional<ClassReference> ofClass = ClassReference.parse(gap.reference());
    if (ofClass.isPresent()) {
      return ofClass
          .filter(each -> !each.isRest())
          .map(each -> each.behind(gap.breakdown()))
          .flatMap(slice -> rows.figure(gap.indicator(), gap.period(), gap.group(), slice));
    }

    return names.isIndicator(gap.reference())
        ? rows.figure(gap.reference(), gap.period(), gap.group(), gap.breakdown())
        : rows.figure(gap.indicator(), gap.period(), gap.reference(), gap.breakdown());
  }

  private String value(FigureRow row) {
    return format.value(row.value(), row.obsStatus());
  }

  /** Distinguishes "no difference" from "not enough people". */
  private String detectable(GapRow gap) {
    return gap.detectable().isEmpty()
        ? ""
        : tongue()
            .say(" A gap of %s or more would as a rule have shown.")
            .formatted(words.inUnit(format.amount(gap.detectable().getAsDouble())));
  }

  /** Reports the adjusted gap, between people who are alike or by a regression. */
  Optional<String> adjusted(GapRow gap) {
    return gap.adjustment()
        .adjustedObsStatus()
        .filter(status -> gap.value().isPresent())
        .map(status -> status.hasValue() ? alike(gap) + unsure(status) : notShown(status));
  }

  private String unsure(ObsStatus status) {
    return status == ObsStatus.UNRELIABLE ? tongue().say(" It is uncertain, too.") : "";
  }

  private String notShown(ObsStatus status) {
    if (status == ObsStatus.UNDEFINED && rows.indicator().isRegression()) {
      return tongue()
          .say(
              "The regression cannot be estimated: what is to be held equal follows from one another or from the group, a class is found on one side only, or there are too few people.");
    }

    return status == ObsStatus.UNDEFINED
        ? tongue()
            .say(
                "Nobody in the two groups is like anybody in the other in what is to be held equal.")
        : tongue().say("The adjusted gap is not shown: %s.").formatted(names.why(status));
  }

  private String alike(GapRow gap) {
    var difference =
        new Difference(
            gap.adjustment().adjusted().getAsDouble(), gap.adjustment().adjustedInterval());
    String held = new GapPartWords(rows, names, words, format).held(gap);
    return words.sentence(
        alikeSentences(),
        held,
        "",
        difference,
        difference.value(),
        words.numbers(
            Optional.empty(),
            tongue().say("gap"),
            difference,
            gap.adjustment().adjustedObsStatus().stream()));
  }

  /** The groups are those of the sentence before. */
  private Sentences alikeSentences() {
    String among =
        rows.indicator().isRegression()
            ? tongue().say("When a regression takes %1$s into account, ")
            : tongue().say("Between people who are alike in %1$s, ");
    return new Sentences(
        among + tongue().say("the group is %3$s %4$s%5$s"),
        among + tongue().say("the two groups are level%5$s"),
        among + tongue().say("the two groups cannot be told apart%5$s"),
        tongue().say("higher"),
        tongue().say("lower"));
  }
}
