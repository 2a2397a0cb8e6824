package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.sentences.DifferenceWords.Sentences;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how figures and gaps have changed. */
record ChangeWords(
    IndicatorRows rows, QuotedNames names, DifferenceWords words, FigureFormat format) {
  private static final Set<ObsStatus> TOLD =
      Set.of(ObsStatus.NORMAL, ObsStatus.PRELIMINARY, ObsStatus.BREAK, ObsStatus.SUPPRESSED);

  private Bilingual tongue() {
    return words.tongue();
  }

  private String change() {
    return tongue().say("change");
  }

  /** A sentence per group and earlier period, the latest of these first; then the trends. */
  List<String> figures() {
    List<String> sentences = new ArrayList<>();
    for (String base : new TreeSet<>(bases()).descendingSet()) {
      List<ChangeRow> since =
          sorted(rows.changes().stream().filter(row -> row.basePeriod().equals(base)).toList());
      Set<ObsStatus> statuses =
          since.stream().map(ChangeRow::obsStatus).collect(Collectors.toSet());
      if (statuses.size() == 1 && !statuses.iterator().next().hasValue()) {
        sentences.add(
            tongue()
                .say("The change since %s is not shown: %s.")
                .formatted(names.periods().of(base), names.why(statuses.iterator().next())));
      } else {
        since.forEach(row -> sentences.add(figure(row)));
      }
    }

    trends().ifPresent(sentences::add);
    return sentences;
  }

  private List<String> bases() {
    return rows.changes().stream().map(ChangeRow::basePeriod).distinct().toList();
  }

  private List<ChangeRow> sorted(List<ChangeRow> changes) {
    return changes.stream()
        .sorted((a, b) -> names.labels().groupOrder().compare(a.group(), b.group()))
        .toList();
  }

  String figure(ChangeRow row) {
    String group = names.quoted(row.group(), row.breakdown());
    if (row.value().isEmpty()) {
      return tongue()
          .say("The change for %s since %s is not shown: %s.")
          .formatted(group, names.periods().of(row.basePeriod()), names.why(row.obsStatus()));
    }

    var difference = new Difference(row.value().getAsDouble(), row.interval());
    Optional<FigureRow> now = figure(row, row.period());
    Optional<FigureRow> then = figure(row, row.basePeriod());
    return words.sentence(
        FigureSentences.in(tongue()),
        group,
        names.periods().of(row.basePeriod()),
        difference,
        difference.value(),
        words.numbers(
            now.flatMap(one -> then.map(other -> words.against(value(one), value(other)))),
            change(),
            difference,
            Stream.concat(
                Stream.of(row.obsStatus()),
                Stream.of(now, then).flatMap(Optional::stream).map(FigureRow::obsStatus))));
  }

  private Optional<FigureRow> figure(ChangeRow row, String period) {
    return rows.figure(row.indicator(), period, row.group(), row.breakdown());
  }

  private String value(FigureRow row) {
    return format.value(row.value(), row.obsStatus());
  }

  /** Of every group whose trend can be said, and in one word when none can. */
  private Optional<String> trends() {
    Map<String, TrendSign> trends = new LinkedHashMap<>();
    sorted(rows.changes())
        .forEach(
            row -> trends.putIfAbsent(names.quoted(row.group(), row.breakdown()), row.trend()));
    if (trends.isEmpty()) {
      return Optional.empty();
    }

    String signs =
        trends.values().stream().allMatch(TrendSign.CANNOT_BE_SAID::equals)
            ? word(TrendSign.CANNOT_BE_SAID)
            : trends.entrySet().stream()
                .map(trend -> trend.getKey() + " " + word(trend.getValue()))
                .collect(Collectors.joining(", "));
    return Optional.of(tongue().say("Trend over five periods: ") + signs + ".");
  }

  private String word(TrendSign sign) {
    return sign.label().in(tongue().language());
  }

  /**
   * How a gap has changed, a sentence per earlier period, behind the one that names the groups.
   * What was not delivered then, or not defined, is left out.
   */
  List<String> of(GapRow gap) {
    return rows.gapChanges().stream()
        .filter(row -> row.group().equals(gap.group()) && row.reference().equals(gap.reference()))
        .filter(row -> row.breakdown().equals(gap.breakdown()) && gap.value().isPresent())
        .filter(row -> TOLD.contains(row.obsStatus()))
        .sorted((a, b) -> b.basePeriod().compareTo(a.basePeriod()))
        .map(row -> gap(row, gap))
        .toList();
  }

  String gap(GapChangeRow row, GapRow now) {
    if (row.value().isEmpty()) {
      return tongue()
          .say("The change of the gap since %s is not shown: %s.")
          .formatted(names.periods().of(row.basePeriod()), names.why(row.obsStatus()));
    }

    var difference = new Difference(row.value().getAsDouble(), row.interval());
    double later = now.value().getAsDouble();
    double earlier = later - row.value().getAsDouble();
    boolean isTurned = later * earlier < 0;
    Optional<GapRow> before =
        rows.gap(row.basePeriod(), row.group(), row.reference(), row.breakdown());
    String values =
        words.against(
            format.signed(later),
            before
                .map(then -> format.gap(then.value(), then.obsStatus()))
                .orElse(format.signed(earlier)));
    return words.sentence(
        isTurned ? crossed(now) : ofGap(),
        "",
        names.periods().of(row.basePeriod()),
        difference,
        Math.abs(later) - Math.abs(earlier),
        words.numbers(
            Optional.of(values),
            change(),
            difference,
            Stream.concat(
                Stream.of(row.obsStatus(), now.obsStatus()),
                before.map(GapRow::obsStatus).stream())));
  }

  private Sentences ofGap() {
    return new Sentences(
        tongue().say("The gap is %3$s %4$s than in %2$s%5$s"),
        tongue().say("The gap is the same as in %2$s%5$s"),
        notToldApart(),
        tongue().say("larger"),
        tongue().say("smaller"));
  }

  private Sentences crossed(GapRow now) {
    return now.interval().filter(given -> given.holds(0)).isPresent() ? closed() : turned();
  }

  /** The one who was ahead is behind. */
  private Sentences turned() {
    String turned = tongue().say("The gap has turned since %2$s%5$s");
    return new Sentences(turned, turned, notToldApart(), "", "");
  }

  /** There was a gap, and now there may be none, or one the other way. */
  private Sentences closed() {
    String closed = tongue().say("The gap of %2$s can no longer be seen%5$s");
    return new Sentences(closed, closed, notToldApart(), "", "");
  }

  private String notToldApart() {
    return tongue().say("The gap cannot be told apart from that in %2$s%5$s");
  }
}
