package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.exports.sentences.PoolNote;
import dk.integrationsbarometer.exports.sentences.SampleNote;
import dk.integrationsbarometer.model.labels.Delivered;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How good the figures of an indicator are: what they rest on, what those who answer for them say,
 * what is hidden or missing.
 */
record QualitySection(ReportData data, IndicatorRow indicator) {
  Element element() {
    List<String> notes = new ArrayList<>();
    notes.add(
        data.say("Uncertainty interval: ")
            + data.labels().label(CodeLists.INTERVAL, indicator.interval())
            + ".");
    notes.addAll(PoolNote.lines(indicator, data.language()));
    notes.addAll(SampleNote.lines(indicator, data.language()));
    Element section =
        Html.section("kvalitet", Element.of("h2", data.say("Quality"))).add(Html.list(notes));
    return section.add(new WrittenNotes(data, indicator).quality()).add(statuses()).add(missing());
  }

  /** How many figures of each period have which status. */
  private Element statuses() {
    Map<String, List<FigureRow>> byPeriod =
        data.figures(indicator).stream()
            .collect(Collectors.groupingBy(FigureRow::period, TreeMap::new, Collectors.toList()));
    List<ObsStatus> occurring =
        List.of(ObsStatus.values()).stream()
            .filter(status -> data.figures(indicator).stream().anyMatch(is(status)))
            .toList();
    List<String> headings = new ArrayList<>(List.of(data.say("Period")));
    occurring.forEach(status -> headings.add(status.label().in(data.language())));
    var table = new HtmlTable(data.say("Number of figures by their status"), headings);
    byPeriod.forEach(
        (period, rows) ->
            table.numbers(
                period,
                occurring.stream()
                    .map(status -> String.valueOf(rows.stream().filter(is(status)).count()))
                    .toList()));
    return table.element();
  }

  private static Predicate<FigureRow> is(ObsStatus status) {
    return row -> row.obsStatus() == status;
  }

  /** Periods of which not all that the indicator needs was delivered; nothing without any. */
  private List<Element> missing() {
    List<String> periods =
        PeriodRanges.of(
            data.rows(Tables.PERIODS).stream()
                .filter(row -> row.indicator().equals(indicator.indicator()))
                .toList(),
            row -> row.delivered() != Delivered.YES,
            new PeriodWords(data.language()));
    return periods.isEmpty()
        ? List.of()
        : List.of(
            Html.paragraph(
                data.say("Of these periods data were not delivered, or only some of them: ")
                    + String.join("; ", periods)
                    + "."));
  }
}
