package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One indicator in one period and municipality: a line per group, then a line per gap; in total and
 * for each sex.
 *
 * @param figures of the period and municipality, in any order
 */
record OverviewTable(
    FigureFormat format, CodeLabels labels, List<FigureRow> figures, List<GapRow> gaps) {
  private static final String SEX = "koen";

  List<String> lines(IndicatorRow indicator) {
    Language language = format.language();
    List<Slice> slices = slices();
    var table = new AlignedTable();
    table.row(labels.unit(indicator.unit()), figureHeading(slices));
    groups().forEach(group -> table.row("  " + labels.group(group), figureCells(group, slices)));
    if (!gaps.isEmpty()) {
      String gap = Words.GAP.in(language) + ", " + labels.unit(indicator.gapUnit());
      table.row(gap, with(heading(slices), Words.RATIO.in(language)));
      gapTotals().forEach(total -> table.row("  " + label(total), gapCells(total, slices)));
    }

    return table.lines();
  }

  /** The statuses of what the lines show. */
  Set<ObsStatus> statuses() {
    Set<ObsStatus> statuses = EnumSet.noneOf(ObsStatus.class);
    List<Slice> slices = slices();
    figures.stream()
        .filter(row -> slices.contains(row.breakdown()))
        .forEach(row -> statuses.add(row.obsStatus()));
    gaps.stream()
        .filter(row -> slices.contains(row.breakdown()))
        .forEach(row -> statuses.add(row.obsStatus()));
    return statuses;
  }

  /** The total and each sex of which there is anybody; of a composition, its classes. */
  private List<Slice> slices() {
    boolean hasTotal = figures.stream().anyMatch(row -> row.breakdown().equals(Slice.TOTAL));
    return figures.stream()
        .filter(
            row ->
                hasTotal
                    ? row.breakdown().equals(Slice.TOTAL)
                        || (isBySex(row.breakdown()) && isSomebody(row))
                    : row.breakdown().codes().size() == 1)
        .map(FigureRow::breakdown)
        .distinct()
        .sorted(labels.sliceOrder())
        .toList();
  }

  private static boolean isBySex(Slice slice) {
    return slice.codes().keySet().equals(Set.of(SEX));
  }

  private static boolean isSomebody(FigureRow row) {
    return !row.persons().equals(OptionalLong.of(0));
  }

  private List<String> figureHeading(List<Slice> slices) {
    List<String> heading = heading(slices);
    return format.isOfPersons() ? heading : with(heading, Words.PERSONS.in(format.language()));
  }

  private List<String> heading(List<Slice> slices) {
    return slices.stream().map(this::heading).toList();
  }

  private static List<String> with(List<String> cells, String last) {
    return Stream.concat(cells.stream(), Stream.of(last)).toList();
  }

  private String heading(Slice slice) {
    return slice.equals(Slice.TOTAL) ? Words.TOTAL.in(format.language()) : labels.slice(slice);
  }

  private List<String> groups() {
    return figures.stream().map(FigureRow::group).distinct().sorted(labels.groupOrder()).toList();
  }

  private List<String> figureCells(String group, List<Slice> slices) {
    List<FigureRow> rows = figures.stream().filter(row -> row.group().equals(group)).toList();
    List<String> values =
        cells(
            rows, FigureRow::breakdown, slices, row -> format.marked(row.value(), row.obsStatus()));
    if (format.isOfPersons()) {
      return values;
    }

    List<String> persons =
        cells(
            rows,
            FigureRow::breakdown,
            slices.subList(0, Math.min(1, slices.size())),
            row -> format.persons(row.persons(), row.obsStatus()));
    return with(values, persons.isEmpty() ? "" : persons.get(0));
  }

  private List<GapRow> gapTotals() {
    return gaps.stream()
        .filter(row -> row.breakdown().equals(slices().get(0)))
        .sorted(
            Comparator.comparing(GapRow::group, labels.groupOrder())
                .thenComparing(GapRow::reference, labels.groupOrder()))
        .toList();
  }

  private String label(GapRow gap) {
    String minus = Words.MINUS.in(format.language());
    return String.join(" ", labels.group(gap.group()), minus, labels.reference(gap.reference()));
  }

  private List<String> gapCells(GapRow total, List<Slice> slices) {
    List<GapRow> rows =
        gaps.stream()
            .filter(row -> row.group().equals(total.group()))
            .filter(row -> row.reference().equals(total.reference()))
            .toList();
    List<String> values =
        cells(
            rows, GapRow::breakdown, slices, row -> format.markedGap(row.value(), row.obsStatus()));
    return with(values, format.ratio(total.ratio(), total.obsStatus()));
  }

  private static <R> List<String> cells(
      List<R> rows, Function<R, Slice> slice, List<Slice> slices, Function<R, String> text) {
    return slices.stream()
        .map(
            wanted ->
                rows.stream()
                    .filter(row -> slice.apply(row).equals(wanted))
                    .map(text)
                    .findFirst()
                    .orElse(""))
        .toList();
  }
}
