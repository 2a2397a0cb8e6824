package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.NewestPeriod;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.exports.sentences.IndicatorRows;
import dk.integrationsbarometer.exports.sentences.PoolNote;
import dk.integrationsbarometer.exports.sentences.SampleNote;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Published figures and gaps as tables for a terminal, with periods side by side. */
public final class FigureText {
  private static final int PERIODS_SIDE_BY_SIDE = 6;

  private final PublishedRun run;
  private final FigureFilter filter;
  private final Language language;
  private final CodeLabels labels;
  private final Set<ObsStatus> occurring = EnumSet.noneOf(ObsStatus.class);
  private final List<String> lines = new ArrayList<>();

  private FigureText(PublishedRun run, FigureFilter filter, Language language) {
    this.run = run;
    this.filter = filter;
    this.language = language;
    this.labels = new CodeLabels(run.rows(Tables.CODES), language);
  }

  /** One table per indicator and area, then what the signs in them mean; lines end with \n. */
  public static String of(PublishedRun run, FigureFilter filter, Language language) {
    var text = new FigureText(run, filter, language);
    run.rows(Tables.INDICATORS).forEach(text::addIndicator);
    if (text.lines.isEmpty()) {
      text.lines.add(Words.NOTHING.in(language));
    }

    text.lines.addAll(SignLegend.lines(text.occurring, language));
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The rows of a table: a group, or two that are compared, and a slice. */
  private record Line(String group, String reference, Slice slice) {
    /** What stands above its slices; all comparisons of classes within a group are below it. */
    private Line heading() {
      return new Line(group, isOfClass() ? "" : reference, Slice.TOTAL);
    }

    private boolean isBelow(Line above) {
      return above != null && above.heading().equals(heading());
    }

    private boolean isOfClass() {
      return ClassReference.parse(reference).isPresent();
    }
  }

  private void addIndicator(IndicatorRow indicator) {
    List<FigureRow> figures = of(indicator, run.rows(Tables.FIGURES), FigureRow::indicator);
    List<GapRow> gaps = of(indicator, run.rows(Tables.GAPS), GapRow::indicator);
    Map<String, List<FigureRow>> byArea =
        figures.stream()
            .filter(row -> filter.shows(Tables.FIGURES, row))
            .collect(Collectors.groupingBy(FigureRow::area, TreeMap::new, Collectors.toList()));
    byArea.forEach(
        (area, rows) -> {
          addTitle(indicator, area);
          addFigures(indicator, rows);
          addGaps(
              indicator,
              gaps.stream()
                  .filter(gap -> filter.shows(Tables.GAPS, gap) && gap.area().equals(area))
                  .toList());
          NewestPeriod.of(rows)
              .map(period -> IndicatorRows.of(run, indicator, area, period, filter))
              .ifPresent(shown -> lines.addAll(InWords.full(shown, labels, language)));
        });
  }

  private static <R> List<R> of(IndicatorRow indicator, List<R> rows, Function<R, String> id) {
    return rows.stream().filter(row -> id.apply(row).equals(indicator.indicator())).toList();
  }

  private void addTitle(IndicatorRow indicator, String area) {
    if (!lines.isEmpty()) {
      lines.add("");
    }

    lines.add(
        indicator.title().in(language)
            + ", "
            + Words.AREA.in(language)
            + " "
            + area
            + " ["
            + indicator.indicator()
            + "]");
    lines.add(Words.SOURCE.in(language) + ": " + indicator.source());
    lines.addAll(PoolNote.lines(indicator, language));
    lines.addAll(SampleNote.lines(indicator, language));
  }

  private void addFigures(IndicatorRow indicator, List<FigureRow> rows) {
    FigureFormat format = FigureFormat.of(indicator, language);
    Map<Line, Map<String, String>> table = new TreeMap<>(order());
    for (FigureRow row : rows) {
      occurring.add(row.obsStatus());
      table
          .computeIfAbsent(new Line(row.group(), "", row.breakdown()), line -> new TreeMap<>())
          .put(row.period(), format.marked(row.value(), row.obsStatus()));
    }

    addTable(labels.unit(indicator.unit()), table);
  }

  private void addGaps(IndicatorRow indicator, List<GapRow> rows) {
    FigureFormat format = FigureFormat.of(indicator, language);
    Map<Line, Map<String, String>> table = new TreeMap<>(order());
    for (GapRow row : rows) {
      occurring.add(row.obsStatus());
      table
          .computeIfAbsent(
              new Line(row.group(), row.reference(), row.breakdown()), line -> new TreeMap<>())
          .put(row.period(), format.markedGap(row.value(), row.obsStatus()));
    }

    String unit = labels.unit(indicator.gapUnit());
    addTable(Words.GAP.in(language) + ", " + unit, table);
  }

  private void addTable(String heading, Map<Line, Map<String, String>> table) {
    List<String> periods =
        table.values().stream()
            .map(Map::keySet)
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    for (int from = 0; from < periods.size(); from += PERIODS_SIDE_BY_SIDE) {
      List<String> shown =
          periods.subList(from, Math.min(periods.size(), from + PERIODS_SIDE_BY_SIDE));
      var aligned = new AlignedTable().row(heading, shown);
      Line above = null;
      for (Map.Entry<Line, Map<String, String>> row : table.entrySet()) {
        Line line = row.getKey();
        if (!line.slice().equals(Slice.TOTAL) && !line.isBelow(above)) {
          // Parts of a composition have no total above them.
          aligned.row(label(line.heading()), shown.stream().map(period -> "").toList());
        }

        aligned.row(
            label(line),
            shown.stream().map(period -> row.getValue().getOrDefault(period, "")).toList());
        above = line;
      }

      lines.add("");
      lines.addAll(aligned.lines());
    }
  }

  private String label(Line line) {
    String minus = " " + Words.MINUS.in(language) + " ";
    if (!line.slice().equals(Slice.TOTAL)) {
      return "    "
          + labels.slice(line.slice())
          + (line.isOfClass() ? minus + labels.reference(line.reference()) : "");
    }

    String group = labels.group(line.group());
    return "  "
        + (line.reference().isEmpty() ? group : group + minus + labels.reference(line.reference()));
  }

  private Comparator<Line> order() {
    return Comparator.comparing(Line::group, labels.groupOrder())
        .thenComparing(Line::isOfClass)
        .thenComparing(Line::reference, labels.groupOrder())
        .thenComparing(Line::slice, labels.sliceOrder());
  }
}
