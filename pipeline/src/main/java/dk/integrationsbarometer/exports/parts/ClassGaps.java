package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gaps between the classes of a variable within each group, such as women less men, in the
 * newest period: a table per variable, with how each gap has changed.
 */
public record ClassGaps(ReportData data, IndicatorRow indicator) {
  public static final String ID = "klasser";

  /** What a chapter has room for; the page of the indicator has all. */
  private static final int MOST_ROWS = 24;

  /** Of classes of one variable alone: those that are cut further are in the tables. */
  public List<GapRow> rows() {
    String period = data.newest(indicator);
    return data.rows(Tables.GAPS).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .filter(row -> row.area().equals(data.area()) && row.period().equals(period))
        .filter(
            row ->
                ClassReference.parse(row.reference())
                    .filter(of -> of.all(row.breakdown()).equals(Slice.TOTAL))
                    .isPresent())
        .sorted(
            Comparator.comparing(GapRow::group, data.labels().groupOrder())
                .thenComparing(GapRow::breakdown, data.labels().sliceOrder())
                .thenComparing(GapRow::reference))
        .toList();
  }

  /** All of them. */
  public List<Element> whole() {
    List<Element> tables = new ArrayList<>();
    byVariable().forEach((variable, gaps) -> tables.add(table(variable, gaps)));
    return tables;
  }

  /** As far as there is room in a chapter; of the others, how many there are and where. */
  public List<Element> inAChapter() {
    List<Element> parts = new ArrayList<>();
    byVariable()
        .forEach(
            (variable, gaps) ->
                parts.add(
                    gaps.size() <= MOST_ROWS ? table(variable, gaps) : elsewhere(variable, gaps)));
    return parts;
  }

  private Map<String, List<GapRow>> byVariable() {
    return rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> ClassReference.parse(row.reference()).orElseThrow().variable(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Element elsewhere(String variable, List<GapRow> gaps) {
    String sentence =
        data.links().isPresent()
            ? data.say("%d [gap|gaps] between classes [is|are] on the page of the indicator.")
            : data.say("%d [gap|gaps] between classes [is|are] in the published tables.");
    return Html.paragraph(
        data.labels().variable(variable) + ": " + Counted.say(sentence, gaps.size()));
  }

  private Element table(String variable, List<GapRow> gaps) {
    boolean haveChanged = gaps.stream().anyMatch(gap -> data.change(gap).isPresent());
    List<String> headings =
        new ArrayList<>(
            List.of(data.say("Comparison"), data.say("Gap"), data.say("Uncertainty interval")));
    if (haveChanged) {
      headings.add(data.say("Change"));
    }

    var table = new HtmlTable(caption(variable, gaps.get(0)), headings);
    String group = "";
    for (GapRow gap : gaps) {
      if (!gap.group().equals(group)) {
        group = gap.group();
        table.heading(data.labels().group(group));
      }

      List<Element> cells =
          new ArrayList<>(
              List.of(
                  HtmlTable.number(number(gap)),
                  HtmlTable.number(gap.interval().map(this::between).orElse(""))));
      if (haveChanged) {
        cells.add(HtmlTable.cell(data.change(gap).map(this::change).orElse("")));
      }

      table.row(data.classPair(gap), cells);
    }

    return table.element();
  }

  private String caption(String variable, GapRow gap) {
    return data.say("Gaps within each group: ")
        + data.labels().variable(variable)
        + ", "
        + data.periodWords(gap.period())
        + ", "
        + data.labels().unit(gap.unit());
  }

  private String number(GapRow gap) {
    return data.number(format().gap(gap.value(), gap.obsStatus()), gap.obsStatus());
  }

  private FigureFormat format() {
    return data.format(indicator);
  }

  private String between(Interval interval) {
    return format().signed(interval.low()) + data.say(" to ") + format().signed(interval.high());
  }

  private String change(GapChangeRow change) {
    return format().markedGap(change.value(), change.obsStatus())
        + data.say(" since ")
        + data.periodWords(change.basePeriod())
        + change.interval().map(interval -> " (" + between(interval) + ")").orElse("");
  }
}
