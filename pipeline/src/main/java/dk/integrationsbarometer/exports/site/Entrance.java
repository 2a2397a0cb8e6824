package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.ExportWords;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.PageFrame;
import dk.integrationsbarometer.exports.parts.IndicatorLinks;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page at the door of the folder: the report and the indicators in each language. */
record Entrance(PublishedRun run, Optional<Labels> mark, List<Language> languages) {
  String html() {
    List<Element> content = new ArrayList<>();
    languages.forEach(language -> content.add(section(language)));
    Language first = languages.get(0);
    String title = ExportWords.TITLE.in(first);
    String period = ExportName.words(run, first);
    return new PageFrame(first, title + ", " + period, mark)
        .html(
            List.of(
                Element.of("header")
                    .with("class", "cover")
                    .add(Element.of("h1", title), Element.of("p", period).with("class", "period"))),
            content,
            Html.note(new Bilingual(first).say("No cookies, no scripts.")));
  }

  private static Element section(Language language) {
    var tongue = new Bilingual(language);
    String folder = PageFrame.code(language) + "/";
    return Html.section(PageFrame.code(language), Element.of("h2", tongue.say("In English")))
        .with("lang", PageFrame.code(language))
        .add(
            Html.links(
                List.of(
                    Html.pageLink(folder + "index.html", tongue.say("Status report")),
                    Html.pageLink(
                        folder + new IndicatorLinks(language).index(),
                        tongue.say("A page for each indicator")))));
  }
}
