package dk.integrationsbarometer.exports.catalogue;

import dk.integrationsbarometer.explanations.Catalogue;
import dk.integrationsbarometer.explanations.ExplainedFact;
import dk.integrationsbarometer.explanations.Explanation;
import dk.integrationsbarometer.model.labels.Language;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of indicators as Markdown. */
public final class CatalogueMarkdown {
  private final Catalogue catalogue;
  private final List<String> lines = new ArrayList<>();

  private CatalogueMarkdown(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** One page; every line ends with \n. */
  public static String of(Catalogue catalogue) {
    var page = new CatalogueMarkdown(catalogue);
    page.write();
    return String.join("\n", page.lines) + "\n";
  }

  private void write() {
    Language language = catalogue.language();
    lines.add("# " + CatalogueWords.TITLE.in(language));
    lines.add("");
    lines.add(CatalogueWords.INTRODUCTION.in(language).formatted(catalogue.size()));
    lines.add("");
    lines.add("## " + CatalogueWords.CONTENTS.in(language));
    lines.add("");
    for (Catalogue.Area area : catalogue.areas()) {
      lines.add(
          "- [" + escaped(area.title()) + "](#" + CatalogueWords.AREA_MARK + area.code() + ")");
      for (Explanation indicator : area.indicators()) {
        lines.add("  - [" + escaped(indicator.title()) + "](#" + indicator.id() + ")");
      }
    }

    for (Catalogue.Area area : catalogue.areas()) {
      heading("##", CatalogueWords.AREA_MARK + area.code(), area.title());
      area.indicators().forEach(this::write);
    }
  }

  private void write(Explanation indicator) {
    Language language = catalogue.language();
    heading("###", indicator.id(), indicator.title());
    lines.add("");
    lines.add(escaped(indicator.description()));
    lines.add("");
    for (ExplainedFact fact : indicator.facts()) {
      lines.add("- **" + fact.term() + ":** " + escaped(String.join("; ", fact.texts())));
    }

    lines.add("- **" + CatalogueWords.NAME.in(language) + ":** `" + indicator.id() + "`");
    lines.add("- **" + CatalogueWords.HASH.in(language) + ":** `" + indicator.hash() + "`");
  }

  /**
   * A heading and, before it, a mark with a name that does not depend on how a viewer makes names.
   */
  private void heading(String level, String name, String title) {
    lines.add("");
    lines.add("<a id=\"" + name + "\"></a>");
    lines.add("");
    lines.add(level + " " + escaped(title));
  }

  /** Signs that Markdown would take for its own are shown as they are. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
