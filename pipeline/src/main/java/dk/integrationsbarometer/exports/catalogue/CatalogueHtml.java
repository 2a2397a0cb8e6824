package dk.integrationsbarometer.exports.catalogue;

import static dk.integrationsbarometer.exports.HtmlText.escaped;

import dk.integrationsbarometer.explanations.Catalogue;
import dk.integrationsbarometer.explanations.ExplainedFact;
import dk.integrationsbarometer.explanations.Explanation;
import dk.integrationsbarometer.model.labels.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The catalogue of indicators as one page for browsers, without scripts and without other files.
 */
public final class CatalogueHtml {
  private static final String STYLE = "catalogue.css";

  private final Catalogue catalogue;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private CatalogueHtml(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.language = catalogue.language();
  }

  /** The whole page; every line ends with \n. */
  public static String of(Catalogue catalogue) {
    var page = new CatalogueHtml(catalogue);
    page.write();
    return String.join("\n", page.lines) + "\n";
  }

  private void write() {
    String title = CatalogueWords.TITLE.in(language);
    add("<!DOCTYPE html>");
    add("<html lang=\"" + language.code() + "\">");
    add("<head>");
    add("<meta charset=\"utf-8\">");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    add("<title>" + title + "</title>");
    add("<style>");
    add(style());
    add("</style>");
    add("</head>");
    add("<body>");
    add("<header>");
    add("<h1>" + title + "</h1>");
    add("<p>" + CatalogueWords.INTRODUCTION.in(language).formatted(catalogue.size()) + "</p>");
    add("</header>");
    contents();
    add("<main>");
    catalogue.areas().forEach(this::area);
    add("</main>");
    add("</body>");
    add("</html>");
  }

  private void contents() {
    add("<nav aria-labelledby=\"contents\">");
    add("<h2 id=\"contents\">" + CatalogueWords.CONTENTS.in(language) + "</h2>");
    add("<ul>");
    for (Catalogue.Area area : catalogue.areas()) {
      add("<li>" + link(mark(area), area.title()));
      add("<ul>");
      for (Explanation indicator : area.indicators()) {
        add("<li>" + link(indicator.id(), indicator.title()) + "</li>");
      }

      add("</ul>");
      add("</li>");
    }

    add("</ul>");
    add("</nav>");
  }

  private static String link(String name, String title) {
    return "<a href=\"#" + escaped(name) + "\">" + escaped(title) + "</a>";
  }

  /** An indicator may have the name of an area of policy. */
  private static String mark(Catalogue.Area area) {
    return CatalogueWords.AREA_MARK + area.code();
  }

  private void area(Catalogue.Area area) {
    add("<section>");
    add("<h2 id=\"" + escaped(mark(area)) + "\">" + escaped(area.title()) + "</h2>");
    area.indicators().forEach(this::indicator);
    add("</section>");
  }

  private void indicator(Explanation indicator) {
    add("<article>");
    add("<h3 id=\"" + escaped(indicator.id()) + "\">" + escaped(indicator.title()) + "</h3>");
    add("<p>" + escaped(indicator.description()) + "</p>");
    add("<dl>");
    indicator.facts().forEach(this::fact);
    code(CatalogueWords.NAME.in(language), indicator.id());
    code(CatalogueWords.HASH.in(language), indicator.hash());
    add("</dl>");
    add("</article>");
  }

  private void fact(ExplainedFact fact) {
    add("<dt>" + escaped(fact.term()) + "</dt>");
    fact.texts().forEach(text -> add("<dd" + tongue(fact) + ">" + escaped(text) + "</dd>"));
  }

  /** Sources have Danish names on every page. */
  private String tongue(ExplainedFact fact) {
    return fact.subject() == ExplainedFact.Subject.SOURCE && !language.equals(Language.DA)
        ? " lang=\"da\""
        : "";
  }

  private void code(String term, String value) {
    add("<dt>" + escaped(term) + "</dt>");
    add("<dd><code>" + escaped(value) + "</code></dd>");
  }

  private void add(String line) {
    lines.add(line);
  }

  private static String style() {
    try (InputStream style = CatalogueHtml.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
