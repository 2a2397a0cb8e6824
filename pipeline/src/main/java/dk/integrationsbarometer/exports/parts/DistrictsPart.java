package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.charts.Caption;
import dk.integrationsbarometer.exports.charts.ChartWords;
import dk.integrationsbarometer.exports.charts.DistrictMap;
import dk.integrationsbarometer.exports.charts.DistrictMap.Part;
import dk.integrationsbarometer.exports.charts.DistrictMap.Shape;
import dk.integrationsbarometer.exports.charts.DistrictMap.Standing;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The city's parts against the city: a map and a table per indicator that is known for them. */
public record DistrictsPart(ReportData data, DistrictShapes shapes) {
  public static final String ID = "bydele";

  /** With fewer districts than these a map is mostly white, and the table says it all. */
  private static final int FEWEST = 4;

  public static String title(ReportData data) {
    return data.say("The districts");
  }

  /** None when no indicator is known by these parts. */
  public Optional<Element> element(Pictures pictures) {
    List<Element> parts = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (String area : data.policyAreas()) {
      for (IndicatorRow indicator : data.indicatorsOf(area)) {
        Optional<DistrictFigures.Chosen> figures =
            new DistrictFigures(data, indicator, shapes.variable()).chosen();
        figures
            .filter(DistrictsPart::isEnough)
            .ifPresent(enough -> parts.addAll(part(indicator, enough, pictures)));
        figures.filter(few -> !isEnough(few)).ifPresent(few -> leftOut.add(data.title(indicator)));
      }
    }

    if (!parts.isEmpty()) {
      parts.add(
          0,
          Html.paragraph(
              data.say(
                  "The maps show which districts are lower or higher than the whole city. A district whose uncertainty interval holds the figure of the city cannot be told apart from it.")));
    }

    leftOut(leftOut).ifPresent(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Html.section(ID, Element.of("h2", title(data))).with("class", "chapter").add(parts));
  }

  private static boolean isEnough(DistrictFigures.Chosen figures) {
    return figures.count() >= FEWEST;
  }

  private Optional<Element> leftOut(List<String> titles) {
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Html.note(
                Counted.say(
                        data.say(
                            "Left out, because fewer than %d [district has|districts have] a figure; these stand in the published tables: "),
                        FEWEST)
                    + String.join("; ", titles)
                    + "."));
  }

  private List<Element> part(
      IndicatorRow indicator, DistrictFigures.Chosen figures, Pictures pictures) {
    List<Element> part = new ArrayList<>(List.of(Element.of("h3", data.title(indicator))));
    part.addAll(mapped(indicator, figures, "kort-" + indicator.indicator(), pictures));
    return part;
  }

  private String title(IndicatorRow indicator, DistrictFigures.Chosen figures) {
    return data.title(indicator)
        + ", "
        + data.periodWords(figures.period())
        + ", "
        + data.labels().group(figures.group());
  }

  /**
   * The map of an indicator and its table; none when it is not known by these parts.
   *
   * @param name of the picture
   */
  public List<Element> mapped(IndicatorRow indicator, String name, Pictures pictures) {
    return new DistrictFigures(data, indicator, shapes.variable())
        .chosen()
        .map(figures -> mapped(indicator, figures, name, pictures))
        .orElse(List.of());
  }

  private List<Element> mapped(
      IndicatorRow indicator, DistrictFigures.Chosen figures, String name, Pictures pictures) {
    String title = title(indicator, figures);
    List<Element> table = new ArrayList<>();
    table.add(table(title, figures, data.format(indicator)));
    List<ObsStatus> occurring =
        figures.parts().values().stream().map(row -> row.obsStatus()).toList();
    SignLine.of(occurring, data.tongue()).ifPresent(line -> table.add(Html.note(line)));
    return isEnough(figures)
        ? List.of(Html.beside(pictures.figure(name, map(indicator, figures, title)), table))
        : table;
  }

  private Picture map(IndicatorRow indicator, DistrictFigures.Chosen figures, String title) {
    FigureFormat format = data.format(indicator);
    Map<String, Part> parts = new LinkedHashMap<>();
    figures
        .parts()
        .forEach(
            (code, row) ->
                parts.put(
                    code,
                    new Part(
                        data.number(format, row).replaceAll(" ?%", ""), figures.comparison(row))));
    var key =
        new DistrictMap.Key(
            data.say("lower than the city"),
            data.say("cannot be told apart from the city"),
            data.say("higher than the city"),
            data.say("no published figure"));
    var caption =
        new Caption(
            title,
            description(figures, format),
            data.labels().unit(indicator.unit()),
            data.credit(List.of(indicator.source(), shapes.attribution().in(data.language()))));
    var words = new ChartWords(caption, String::valueOf);
    return new DistrictMap(words, shapes.shapes(), parts, key).picture();
  }

  private String description(DistrictFigures.Chosen figures, FigureFormat format) {
    return data.say("The whole city: ")
        + data.said(format, figures.city())
        + Counted.say(
            data.say(
                ". Lower: %d [district|districts]. Higher: %d [district|districts]. Cannot be told apart from the city: %d [district|districts]. Without a published figure: %d [district|districts]."),
            figures.count(Standing.LOWER, this::isOnTheMap),
            figures.count(Standing.HIGHER, this::isOnTheMap),
            figures.count(Standing.SAME, this::isOnTheMap),
            shapes.shapes().stream().filter(shape -> isEmpty(figures, shape)).count());
  }

  private static boolean isEmpty(DistrictFigures.Chosen figures, Shape shape) {
    return Optional.ofNullable(figures.parts().get(shape.code()))
        .flatMap(figures::comparison)
        .isEmpty();
  }

  private Element table(String title, DistrictFigures.Chosen figures, FigureFormat format) {
    var table =
        new HtmlTable(
            title,
            List.of(
                data.say("No. and district"),
                data.say("Figure"),
                data.say("Uncertainty interval"),
                data.say("Against the city")));
    figures.parts().forEach((code, row) -> row(table, code, row, figures, format));
    table.numbers(
        data.say("The whole city"),
        List.of(data.number(format, figures.city()), interval(figures.city(), format), ""));
    return table.element();
  }

  private void row(
      HtmlTable table,
      String code,
      FigureRow row,
      DistrictFigures.Chosen figures,
      FigureFormat format) {
    Slice slice = row.breakdown();
    String comparison =
        figures
            .comparison(row)
            .map(
                each ->
                    switch (each) {
                      case LOWER -> data.say("lower");
                      case SAME -> data.say("cannot be told apart");
                      case HIGHER -> data.say("higher");
                    })
            .orElse("");
    table.row(
        isOnTheMap(code) ? code + " " + data.labels().slice(slice) : data.labels().slice(slice),
        List.of(
            HtmlTable.number(data.number(format, row)),
            HtmlTable.number(interval(row, format)),
            HtmlTable.cell(comparison)));
  }

  private boolean isOnTheMap(String code) {
    return shapes.shapes().stream().anyMatch(shape -> shape.code().equals(code));
  }

  private String interval(FigureRow row, FigureFormat format) {
    return row.interval()
        .map(given -> format.share(given.low()) + data.say(" to ") + format.share(given.high()))
        .orElse("");
  }
}
