package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the figures of an indicator have changed from period to period, and where they break. */
record ChangeHistory(ReportData data, IndicatorRow indicator) {
  Element element() {
    Element section =
        Html.section("aendringer", Element.of("h2", data.say("Ændringer", "Changes")));
    List<ChangeRow> rows = rows();
    section.add(
        rows.isEmpty()
            ? Html.paragraph(
                data.say(
                    "Der er ingen tidligere periode, som tallene kan holdes op mod.",
                    "There is no earlier period that the figures can be compared with."))
            : table(rows));
    List<String> breaks = data.words(indicator).breakSentences();
    return breaks.isEmpty()
        ? section
        : section.add(
            Element.of("h3", data.say("Databrud", "Breaks in the series")), Html.list(breaks));
  }

  /** Of all people, the newest first. */
  private List<ChangeRow> rows() {
    return data.rows(Tables.CHANGES).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .filter(row -> row.area().equals(data.area()) && row.breakdown().equals(Slice.TOTAL))
        .filter(row -> row.value().isPresent())
        .toList();
  }

  private Element table(List<ChangeRow> rows) {
    var table =
        new HtmlTable(
            data.say("Ændringer siden en tidligere periode, ", "Changes since an earlier period, ")
                + data.labels().unit(rows.get(0).unit()),
            List.of(
                data.say("Gruppe", "Group"),
                data.say("Fra", "From"),
                data.say("Ændring", "Change"),
                data.say("Usikkerhedsinterval", "Uncertainty interval")));
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
          changes.forEach(row -> row(table, row));
        });
    return table.element();
  }

  private void row(HtmlTable table, ChangeRow row) {
    FigureFormat format = data.format(indicator);
    Function<Double, String> number = format::signed;
    table.numbers(
        data.labels().group(row.group()),
        List.of(
            row.basePeriod(),
            number.apply(row.value().getAsDouble()),
            row.interval()
                .map(
                    given ->
                        number.apply(given.low())
                            + data.say(" til ", " to ")
                            + number.apply(given.high()))
                .orElse("")));
  }
}
