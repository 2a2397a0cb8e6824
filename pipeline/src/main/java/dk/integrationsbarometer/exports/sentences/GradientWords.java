package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.sentences.DifferenceWords.Sentences;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.GradientRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Says how a figure changes over ordered classes: never why. */
record GradientWords(
    IndicatorRows rows, QuotedNames names, DifferenceWords words, FigureFormat format) {
  private static final double ALL = 100;

  private Bilingual tongue() {
    return words.tongue();
  }

  /** One text per group. */
  List<String> all() {
    return rows.gradients().stream()
        .sorted((a, b) -> names.labels().groupOrder().compare(a.group(), b.group()))
        .map(this::of)
        .toList();
  }

  private String of(GradientRow row) {
    String group = names.quoted(row.group(), Slice.TOTAL);
    String over = names.variable(row.over());
    if (row.slope().isEmpty()) {
      return tongue()
          .say("The gradient over %s for %s is not shown: %s.")
          .formatted(over, group, names.why(row.obsStatus()));
    }

    var slope = new Difference(row.slope().getAsDouble(), row.interval());
    return words.sentence(
            sentences(),
            group,
            over,
            slope,
            slope.value(),
            words.numbers(
                Optional.empty(), tongue().say("slope"), slope, Stream.of(row.obsStatus())))
        + (slope.certainty() == Difference.Certainty.NOT_TOLD_APART ? "" : relative(row))
        + included(row)
        + words.unsure(tongue().say("The slope"), row.obsStatus());
  }

  private Sentences sentences() {
    String upper = tongue().say("At the upper end of %2$s the figure for %1$s is ");
    return new Sentences(
        upper + tongue().say("%3$s %4$s than at the lower end%5$s"),
        upper + tongue().say("the same as at the lower end%5$s"),
        tongue()
            .say(
                "The figure for %1$s at the upper end of %2$s cannot be told apart from that at the lower end%5$s"),
        tongue().say("higher"),
        tongue().say("lower"));
  }

  private String relative(GradientRow row) {
    if (row.relative().isEmpty()) {
      return "";
    }

    String interval =
        row.relativeInterval()
            .map(
                given ->
                    tongue()
                        .say(" (uncertainty interval %s to %s)")
                        .formatted(ratio(given.low()), ratio(given.high())))
            .orElse("");
    return tongue()
        .say(" It is %s times as high%s.")
        .formatted(ratio(row.relative().getAsDouble()), interval);
  }

  private String ratio(double value) {
    return format.ratio(OptionalDouble.of(value), ObsStatus.NORMAL);
  }

  /** Nobody is left out in silence. */
  private String included(GradientRow row) {
    double included = row.included().orElse(ALL);
    return included >= ALL
        ? ""
        : tongue()
            .say(" Included are %s; the rest are in none of the ordered classes.")
            .formatted(format.perCentOfPeople(included));
  }
}
