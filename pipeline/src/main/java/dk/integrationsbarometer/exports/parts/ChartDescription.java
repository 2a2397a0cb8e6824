package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.Brackets;
import dk.integrationsbarometer.exports.charts.DotChart;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a chart of an indicator says to those who do not see it: its numbers, the first gap, the
 * goal, and what it leaves out.
 */
record ChartDescription(
    ReportData data, IndicatorRow indicator, ShownFigures shown, Optional<DotChart.Goal> goal) {
  /** Of the newest number of each group, with its first one where there are several periods. */
  String course(List<String> groups) {
    String lead =
        shown.periods().size() > 1
            ? data.say("Newest figures, %s, and in brackets the first of each group: ")
                .formatted(data.periodWords(shown.newest()))
            : "";
    return whole(lead + listed(groups, this::group, this::nowAndFirst), groups);
  }

  /** Of the newest numbers of the groups in each part of them. */
  String parts(List<Slice> slices, List<String> groups) {
    return whole(
        slices.stream()
            .map(
                slice ->
                    part(slice)
                        + " – "
                        + listed(groups, this::group, group -> number(shown.figure(group, slice))))
            .collect(Collectors.joining(". ")),
        groups);
  }

  /** Of the classes of each group. */
  String classes(List<String> groups) {
    return whole(
        groups.stream()
            .map(
                group ->
                    group(group)
                        + " – "
                        + listed(
                            shown.classes(),
                            this::part,
                            slice -> number(shown.figure(group, slice))))
            .collect(Collectors.joining(". ")),
        groups);
  }

  private static <T> String listed(
      List<T> items, Function<T, String> name, Function<T, String> number) {
    return items.stream()
        .map(item -> name.apply(item) + ": " + number.apply(item))
        .collect(Collectors.joining("; "));
  }

  private String group(String group) {
    return data.labels().group(group);
  }

  private String part(Slice slice) {
    return slice.equals(Slice.TOTAL) ? data.say("Total") : data.labels().slice(slice);
  }

  private String nowAndFirst(String group) {
    return first(group).map(first -> Brackets.behind(now(group), first)).orElse(now(group));
  }

  private String now(String group) {
    return number(shown.figure(group, Slice.TOTAL));
  }

  /** Empty where the newest number is the first. */
  private Optional<String> first(String group) {
    return shown.drawable(group).stream()
        .filter(row -> row.value().isPresent())
        .findFirst()
        .filter(row -> !row.period().equals(shown.newest()))
        .map(row -> data.periodWords(row.period()) + ": " + number(Optional.of(row)));
  }

  /** As it is printed, or in words why there is none. */
  private String number(Optional<FigureRow> figure) {
    return figure
        .filter(row -> row.value().isPresent())
        .map(row -> data.said(data.format(indicator), row))
        .orElseGet(
            () ->
                new QuotedNames(data.labels(), data.tongue())
                    .why(figure.map(FigureRow::obsStatus).orElse(ObsStatus.MISSING)));
  }

  private String whole(String numbers, List<String> drawn) {
    return Stream.of(
            Stream.of(numbers + "."),
            data.words(indicator).gapSentences().stream().limit(1),
            goal.stream().map(each -> each.name() + "."),
            new NotDrawn(data, shown).sentence(drawn).stream())
        .flatMap(Function.identity())
        .collect(Collectors.joining(" "));
  }
}
