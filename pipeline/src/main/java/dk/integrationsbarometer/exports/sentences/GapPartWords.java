package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.tables.GapPartRow;
import dk.integrationsbarometer.tables.GapRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Says what a gap goes together with: never what causes it. */
record GapPartWords(
    IndicatorRows rows, QuotedNames names, DifferenceWords words, FigureFormat format) {
  private static final double ALL = 100;

  private Bilingual tongue() {
    return words.tongue();
  }

  /** The variables that are held equal, in the order of the definition. */
  String held(GapRow gap) {
    return tongue()
        .listed(
            parts(gap).stream()
                .map(GapPartRow::part)
                .filter(part -> !part.equals(GapPartRow.RATES) && !isNotCompared(part))
                .map(names::variable)
                .toList());
  }

  /** The sum, part by part, and whom it is about. */
  String of(GapRow gap) {
    List<GapPartRow> parts = parts(gap);
    List<String> listed =
        parts.stream()
            .filter(part -> !part.part().equals(GapPartRow.RATES))
            .filter(part -> !isNotCompared(part.part()) || part.value() != 0)
            .map(this::part)
            .toList();
    double alike =
        parts.stream()
            .filter(part -> part.part().equals(GapPartRow.RATES))
            .mapToDouble(GapPartRow::value)
            .sum();
    String sum = sum().formatted(whole(gap), format.signed(alike), tongue().listed(listed));
    return sum + rounding(gap, parts) + compared(gap);
  }

  private String whole(GapRow gap) {
    return new PreliminaryWord(tongue().language())
        .behind(
            words.inUnit(format.signed(gap.value().getAsDouble())),
            Stream.concat(
                Stream.of(gap.obsStatus()), gap.adjustment().adjustedObsStatus().stream()));
  }

  private String sum() {
    return rows.indicator().isRegression()
        ? tongue()
            .say(
                "The whole gap of %s is the sum of %s that the regression does not account for and of what goes with the groups' different composition: %s.")
        : tongue()
            .say(
                "The whole gap of %s is the sum of %s between people who are alike and of what goes with the groups' different composition: %s.");
  }

  private List<GapPartRow> parts(GapRow gap) {
    return rows.parts().stream()
        .filter(
            part -> part.group().equals(gap.group()) && part.reference().equals(gap.reference()))
        .toList();
  }

  private String part(GapPartRow part) {
    String value = format.signed(part.value());
    return isNotCompared(part.part())
        ? tongue()
            .say("%s with people who have nobody like them on the other side")
            .formatted(value)
        : tongue().say("%s with %s").formatted(value, names.variable(part.part()));
  }

  /** The part that is no variable. */
  private boolean isNotCompared(String part) {
    return part.equals(GapPartRow.NOT_COMPARED);
  }

  private String rounding(GapRow gap, List<GapPartRow> parts) {
    BigDecimal sum =
        parts.stream()
            .map(part -> format.printed(part.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean adds = sum.compareTo(format.printed(gap.value().getAsDouble())) == 0;
    return adds ? "" : tongue().say(" The numbers are rounded one by one.");
  }

  private String compared(GapRow gap) {
    OptionalDouble group = gap.adjustment().comparedGroup();
    OptionalDouble reference = gap.adjustment().comparedReference();
    if (group.orElse(0) >= ALL && reference.orElse(0) >= ALL) {
      return "";
    }

    return shares()
        .formatted(
            group.isPresent()
                ? format.perCentOfPeople(group.getAsDouble())
                : tongue().say("A hidden number"),
            names.quoted(gap.group(), gap.breakdown()),
            reference.isPresent()
                ? format.perCentOfPeople(reference.getAsDouble())
                : tongue().say("a hidden number"),
            names.reference(gap.reference(), gap.breakdown()));
  }

  private String shares() {
    return rows.indicator().isRegression()
        ? tongue()
            .say(
                " %s of %s and %s of %s have somebody on the other side who is like them in all of it; the rest can be compared only because the regression takes each property to mean the same for everybody.")
        : tongue()
            .say(
                " Compared are %s of %s and %s of %s; the rest have nobody like them on the other side.");
  }
}
