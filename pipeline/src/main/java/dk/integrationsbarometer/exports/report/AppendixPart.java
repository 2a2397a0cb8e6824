package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.QualityRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Definitions, the data that were read, and what the checks of them found. */
record AppendixPart(ReportData data, Optional<DistrictShapes> map) {
  static final String ID = "bilag";

  static String title(ReportData data) {
    return data.say("Appendix");
  }

  Element element() {
    Element section =
        Html.section(ID, Element.of("h2", title(data)))
            .with("class", "chapter")
            .add(
                Element.of("h3", data.say("Definitions")),
                definitions(),
                Element.of("h3", data.say("Data")),
                Html.paragraph(protection()))
            .add(wholeRun())
            .add(inputs(), Element.of("h3", data.say("Quality of data")), quality());
    map.ifPresent(
        shapes ->
            section.add(
                Element.of("h3", data.say("Map")),
                Html.paragraph(shapes.attribution().in(data.language()))));
    return section;
  }

  /** Files and checks belong to registers, and no table says which indicators rest on which. */
  private List<Element> wholeRun() {
    return data.rows(Tables.INDICATORS).stream().allMatch(row -> data.isAbout(row.indicator()))
        ? List.of()
        : List.of(
            Html.paragraph(
                data.say(
                    "The files and checks below are those of the whole run, also of indicators that this report is not about.")));
  }

  private Element definitions() {
    Element list = Element.of("dl");
    for (String area : data.policyAreas()) {
      for (IndicatorRow indicator : data.indicatorsOf(area)) {
        list.add(
            Html.definition(
                data.title(indicator),
                Element.of(
                        "dd",
                        indicator.description().in(data.language()).strip()
                            + " "
                            + data.say("Unit: ")
                            + data.labels().unit(indicator.unit())
                            + ". "
                            + data.say("Source: "))
                    .add(Html.danish(indicator.source()))
                    .text(". " + data.say("Name in the tables: ") + indicator.indicator() + ".")));
      }
    }

    return list;
  }

  private String protection() {
    return data.manifest().disclosure().audit().equals(Manifest.Disclosure.PASSED)
        ? data.say(
            "Figures that could reveal single persons are hidden. A separate audit has checked that no hidden figure can be worked out from what is published.")
        : data.say(
            "Figures that could reveal single persons are hidden. The protection has not been audited.");
  }

  /** Files by their registers; their hashes are of no use to a reader. */
  private Element inputs() {
    Map<String, List<String>> files =
        data.manifest().inputs().stream()
            .collect(
                Collectors.groupingBy(
                    Manifest.Input::register,
                    TreeMap::new,
                    Collectors.mapping(Manifest.Input::file, Collectors.toList())));
    var table =
        new HtmlTable(
            data.say("Files that were read"),
            List.of(data.say("Register"), data.say("Number"), data.say("Files")));
    files.forEach(
        (register, names) ->
            table.row(
                data.labels().label(CodeLists.REGISTER, register),
                List.of(
                    HtmlTable.number(String.valueOf(names.size())),
                    HtmlTable.cell(
                        names.stream()
                            .map(name -> name.substring(name.lastIndexOf('/') + 1))
                            .sorted()
                            .collect(Collectors.joining(", "))))));
    return table.element();
  }

  private Element quality() {
    Map<String, Map<String, Long>> verdicts =
        data.rows(Tables.QUALITY).stream()
            .collect(
                Collectors.groupingBy(
                    QualityRow::check,
                    TreeMap::new,
                    Collectors.groupingBy(
                        row -> row.verdict().label().in(data.language()),
                        TreeMap::new,
                        Collectors.counting())));
    var table =
        new HtmlTable(
            data.say("Checks of data"), List.of(data.say("Check"), data.say("Verdict and number")));
    verdicts.forEach(
        (check, counts) ->
            table.row(
                data.labels().label(CodeLists.CHECK, check),
                List.of(
                    HtmlTable.cell(
                        counts.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .collect(Collectors.joining(", "))))));
    return table.element();
  }
}
