package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.PageFrame;
import dk.integrationsbarometer.exports.parts.IndicatorLinks;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import java.util.ArrayList;
import java.util.List;

/** What stands around the content of the pages of indicators: where one is and can go. */
record SiteFrame(ReportData data, Readership readers, List<Language> languages) {
  /**
   * A page.
   *
   * @param file its name, by which the other languages have it too
   * @param way to the pages above it
   */
  String html(String file, String title, List<Element> way, List<Element> content) {
    List<Element> links = new ArrayList<>(way);
    for (Language other : languages) {
      if (!other.equals(data.language())) {
        String code = PageFrame.code(other);
        links.add(
            Html.pageLink(
                    "../../" + code + "/" + new IndicatorLinks(other).folder() + file,
                    other.ownName())
                .with("lang", code)
                .with("hreflang", code));
      }
    }

    Element nav = Html.links(links).with("class", "way");
    Element header = Element.of("header").with("class", "cover").add(Element.of("h1", title));
    return new PageFrame(data.language(), title, readers.mark())
        .html(
            List.of(Element.of("nav").with("aria-label", data.say("Other pages")).add(nav), header),
            content,
            data.runNote());
  }

  /** To the place of the report that is meant; empty for its beginning. */
  Element report(String id) {
    return Html.pageLink(
        "../index.html" + (id.isEmpty() ? "" : "#" + id), data.say("The status report"));
  }

  Element index() {
    return Html.pageLink(IndicatorLinks.INDEX, data.say("All indicators"));
  }
}
