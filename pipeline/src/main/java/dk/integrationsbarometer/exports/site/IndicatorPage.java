package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.ClassGaps;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.parts.DistrictsPart;
import dk.integrationsbarometer.exports.parts.GoalTable;
import dk.integrationsbarometer.exports.parts.HowToReadPart;
import dk.integrationsbarometer.exports.parts.IndicatorLinks;
import dk.integrationsbarometer.exports.parts.IndicatorPart;
import dk.integrationsbarometer.exports.parts.PartsOfPeople;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of an indicator: what it is, its numbers, goals, changes, quality, how to read it. */
record IndicatorPage(
    ReportData data,
    IndicatorRow indicator,
    KeptDefinitions kept,
    Optional<DistrictShapes> map,
    SiteFrame frame) {
  String html() {
    var pictures = new Pictures();
    List<Element> content = new ArrayList<>();
    content.add(new IndicatorPart(data, indicator, places()).description());
    content.add(facts());
    content.add(newest(pictures));
    content.add(goals());
    content.addAll(new PartsOfPeople(data, indicator, places()).sections(pictures));
    classGaps().ifPresent(content::add);
    districts(pictures).ifPresent(content::add);
    content.add(new ChangeHistory(data, indicator).element());
    content.add(new DefinitionHistory(data, indicator, kept).element());
    content.add(new QualitySection(data, indicator).element());
    content.add(new HowToReadPart(data).element());
    return frame.html(
        IndicatorLinks.file(indicator),
        data.title(indicator),
        List.of(frame.index(), frame.report(IndicatorPart.id(indicator))),
        content);
  }

  private Set<String> places() {
    return map.map(shapes -> Set.of(shapes.variable())).orElse(Set.of());
  }

  private Element facts() {
    return Element.of("dl")
        .with("class", "tight")
        .add(
            Html.definition(data.say("Area"), data.policyArea(indicator.policyArea()) + "."),
            Html.definition(data.say("Unit"), data.labels().unit(indicator.unit()) + "."),
            Html.definition(
                data.say("Direction"),
                data.labels().label(CodeLists.DIRECTION, indicator.direction()) + "."),
            Html.definition(
                data.say("Source"),
                Element.of("dd").add(Html.danish(indicator.source())).text(".")),
            Html.definition(data.say("Name in the tables"), indicator.indicator() + "."))
        .add(new LifeOfDefinition(data, indicator).facts());
  }

  private Element newest(Pictures pictures) {
    var part = new IndicatorPart(data, indicator, places());
    return Html.section(
            "tal",
            Element.of(
                "h2", data.say("The newest figures: ") + data.periodWords(data.newest(indicator))))
        .add(part.figures(pictures))
        .add(part.explainedFindings(title -> Element.of("h3", title)));
  }

  private Element goals() {
    List<TargetRow> goals = data.goals(indicator);
    Element section = Html.section("maal", Element.of("h2", data.say("Goals")));
    return goals.isEmpty()
        ? section.add(Html.paragraph(data.say("No policy has a goal for this indicator.")))
        : section.add(new GoalTable(data).of(goals));
  }

  private Optional<Element> classGaps() {
    List<Element> tables = new ClassGaps(data, indicator).whole();
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Html.section(ClassGaps.ID, Element.of("h2", data.say("Gaps between classes")))
                .add(tables));
  }

  private Optional<Element> districts(Pictures pictures) {
    return map.map(
            shapes ->
                new DistrictsPart(data, shapes)
                    .mapped(indicator, "kort-" + indicator.indicator(), pictures))
        .filter(elements -> !elements.isEmpty())
        .map(
            elements ->
                Html.section(DistrictsPart.ID, Element.of("h2", data.say("The districts")))
                    .add(elements));
  }
}
