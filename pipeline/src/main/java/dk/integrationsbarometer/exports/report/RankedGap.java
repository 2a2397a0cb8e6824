package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.charts.Dot;
import dk.integrationsbarometer.exports.charts.DotChart.Row;
import dk.integrationsbarometer.exports.parts.ClassGaps;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A published gap among all those of the newest periods. */
record RankedGap(ReportData data, IndicatorRow indicator, GapRow gap) {
  /** What a gap is between. */
  enum Kind {
    GROUPS,
    /** A share against a share of another population, which is no gap between groups. */
    POPULATIONS
  }

  /** How a gap has moved. */
  enum Movement {
    SMALLER,
    LARGER,
    TURNED,
    NOT_TOLD_APART,
    UNKNOWN
  }

  /** All that have a number in this unit, the largest first. */
  static List<RankedGap> all(ReportData data, String unit) {
    return all(data).stream().filter(each -> each.gap().unit().equals(unit)).toList();
  }

  /** All that have a number, the largest first. */
  static List<RankedGap> all(ReportData data) {
    return ranked(data, data::gaps);
  }

  /** Those between classes of one group, such as women less men, the largest first. */
  static List<RankedGap> ofClasses(ReportData data) {
    return ranked(data, indicator -> new ClassGaps(data, indicator).rows());
  }

  private static List<RankedGap> ranked(
      ReportData data, Function<IndicatorRow, List<GapRow>> gaps) {
    return data.policyAreas().stream()
        .flatMap(area -> data.indicatorsOf(area).stream())
        .flatMap(
            indicator ->
                gaps.apply(indicator).stream()
                    .filter(gap -> gap.value().isPresent())
                    .map(gap -> new RankedGap(data, indicator, gap)))
        .sorted(
            Comparator.comparingDouble((RankedGap each) -> -Math.abs(each.value()))
                .thenComparing(each -> each.gap().indicator())
                .thenComparing(each -> each.gap().group())
                .thenComparing(each -> each.gap().breakdown(), data.labels().sliceOrder()))
        .toList();
  }

  Kind kind() {
    return data.indicator(gap.reference()).isPresent() ? Kind.POPULATIONS : Kind.GROUPS;
  }

  double value() {
    return gap.value().getAsDouble();
  }

  boolean isSure() {
    return gap.interval().map(interval -> !interval.holds(0)).orElse(false);
  }

  String name() {
    return data.title(indicator) + ", " + data.periodWords(gap.period()) + ": " + data.pair(gap);
  }

  /** What is equal where several indicators measure the same of the same people on one day. */
  List<Object> same() {
    LocalDate day = Period.parse(gap.period()).map(Period::last).orElse(LocalDate.MIN);
    return List.of(day, gap.group(), gap.reference(), number(), interval());
  }

  String number() {
    return data.number(printed(), gap.obsStatus());
  }

  /** The same in a sentence. */
  String said() {
    return data.said(printed(), gap.obsStatus());
  }

  private String printed() {
    return data.format(indicator).gap(gap.value(), gap.obsStatus());
  }

  String interval() {
    return gap.interval()
        .map(
            given ->
                data.format(indicator).signed(given.low())
                    + data.say(" to ")
                    + data.format(indicator).signed(given.high()))
        .orElse("");
  }

  /** How large it can be at most: by its interval, where it has one. */
  double atMost() {
    return gap.interval()
        .map(given -> Math.max(Math.abs(given.low()), Math.abs(given.high())))
        .orElse(Math.abs(value()));
  }

  /** In a list: whose gap it is, how large, and how surely it is known. */
  String line() {
    return name()
        + ": "
        + data.said(data.labels().amount(printed(), gap.unit()), gap.obsStatus())
        + (interval().isEmpty() ? "" : " (" + interval() + ")")
        + ".";
  }

  /** The same, and whether it can be told from no gap at all. */
  String judgedLine() {
    boolean isUnsure = gap.interval().isPresent() && !isSure();
    return isUnsure ? line() + data.say(" It cannot be told apart from no gap.") : line();
  }

  Row row() {
    return new Row(name(), List.of(Dot.now(value(), gap.interval())), number());
  }

  Optional<GapChangeRow> change() {
    return data.change(gap);
  }

  /**
   * By the sign of the change, where its interval does not hold 0; turned only where there surely
   * is a gap the other way.
   */
  Movement movement() {
    Optional<GapChangeRow> change = change();
    if (change.isEmpty()) {
      return Movement.UNKNOWN;
    }

    double moved = change.get().value().getAsDouble();
    double earlier = value() - moved;
    boolean isSure = change.get().interval().map(interval -> !interval.holds(0)).orElse(false);
    if (!isSure) {
      return Movement.NOT_TOLD_APART;
    }

    if (value() * earlier < 0 && isSure()) {
      return Movement.TURNED;
    }

    return Math.abs(value()) < Math.abs(earlier) ? Movement.SMALLER : Movement.LARGER;
  }

  /** Since when, and which way; empty where no change was published. */
  String moved() {
    return change()
        .map(change -> data.periodWords(change.basePeriod()))
        .map(
            base ->
                switch (movement()) {
                  case SMALLER -> data.say("smaller than in ") + base;
                  case LARGER -> data.say("larger than in ") + base;
                  case TURNED -> data.say("turned since ") + base;
                  case NOT_TOLD_APART -> data.say("cannot be told apart from ") + base;
                  case UNKNOWN -> "";
                })
        .orElse("");
  }
}
