package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the figures of an indicator have changed from period to period, and where they break. */
record ChangeHistory(ReportData data, IndicatorRow indicator) {
  Element element() {
    Element section = Html.section("aendringer", Element.of("h2", data.say("Changes")));
    List<ChangeRow> rows = rows();
    section.add(
        rows.isEmpty()
            ? Html.paragraph(
                data.say("There is no earlier period that the figures can be compared with."))
            : table(rows));
    List<String> breaks = data.words(indicator).breakSentences();
    return breaks.isEmpty()
        ? section
        : section.add(Element.of("h3", data.say("Breaks in the series")), Html.list(breaks));
  }

  /** Of all people, the newest first. */
  private List<ChangeRow> rows() {
    return data.rows(Tables.CHANGES).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .filter(row -> row.area().equals(data.area()) && row.breakdown().equals(Slice.TOTAL))
        .filter(row -> row.value().isPresent() || row.obsStatus() == ObsStatus.SUPPRESSED)
        .toList();
  }

  private Element table(List<ChangeRow> rows) {
    boolean areUncertain = rows.stream().anyMatch(row -> row.interval().isPresent());
    List<String> headings =
        new ArrayList<>(List.of(data.say("Group"), data.say("From"), data.say("Change")));
    if (areUncertain) {
      headings.add(data.say("Uncertainty interval"));
    }

    var table =
        new HtmlTable(
            data.say("Changes since an earlier period, ") + data.labels().unit(rows.get(0).unit()),
            headings);
    var byPeriod =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    ChangeRow::period,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    Collectors.toCollection(ArrayList::new)));
    byPeriod.forEach(
        (period, changes) -> {
          table.heading(period);
          changes.sort(
              Comparator.comparing(ChangeRow::group, data.labels().groupOrder())
                  .thenComparing(ChangeRow::basePeriod));
          changes.forEach(row -> row(table, row, headings));
        });
    return table.element();
  }

  private void row(HtmlTable table, ChangeRow row, List<String> headings) {
    FigureFormat format = data.format(indicator);
    String number = row.value().isPresent() ? format.signed(row.value().getAsDouble()) : "";
    String interval =
        row.interval()
            .map(
                given ->
                    format.signed(given.low()) + data.say(" to ") + format.signed(given.high()))
            .orElse("");
    table.numbers(
        data.labels().group(row.group()),
        List.of(row.basePeriod(), data.number(number, row.obsStatus()), interval)
            .subList(0, headings.size() - 1));
  }
}
