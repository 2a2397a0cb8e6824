package dk.integrationsbarometer.exports.page;

import dk.integrationsbarometer.exports.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a name, headings of columns and rows. Where the window is narrow it scrolls by
 * itself, also by the keyboard.
 */
public final class HtmlTable {
  /** With more columns than these a table is set in smaller letters on paper. */
  private static final int COLUMNS_ON_PAPER = 8;

  private final String caption;
  private final List<String> headings;
  private final List<Element> rows = new ArrayList<>();

  public HtmlTable(String caption, List<String> headings) {
    this.caption = caption;
    this.headings = headings;
  }

  /** A row of numbers. */
  public HtmlTable numbers(String name, List<String> cells) {
    Element row = named(name);
    cells.forEach(cell -> row.add(Element.of("td", cell).with("class", "number")));
    rows.add(row);
    return this;
  }

  /** A row of cells that are made already. */
  public HtmlTable row(String name, List<Element> cells) {
    rows.add(named(name).add(cells));
    return this;
  }

  /** A row whose name leads somewhere. */
  public HtmlTable row(Element link, List<Element> cells) {
    rows.add(Element.of("tr").add(Element.of("th").with("scope", "row").add(link)).add(cells));
    return this;
  }

  /** A heading over rows that belong together. */
  public HtmlTable heading(String text) {
    rows.add(
        Element.of("tr")
            .add(
                Element.of("th", text)
                    .with("colspan", String.valueOf(headings.size()))
                    .with("class", "part")));
    return this;
  }

  private static Element named(String name) {
    return Element.of("tr").add(Element.of("th", name).with("scope", "row"));
  }

  public static Element cell(String text) {
    return Element.of("td", text);
  }

  public static Element number(String text) {
    return cell(text).with("class", "number");
  }

  /** Numbers one below the other. */
  public static Element lines(List<String> texts) {
    return Element.of("td")
        .with("class", "number")
        .add(texts.stream().map(text -> Element.of("span", text).with("class", "line")).toList());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  private static Element wide() {
    return Element.of("table").with("class", "wide");
  }

  public Element element() {
    Element head = Element.of("tr");
    headings.forEach(heading -> head.add(Element.of("th", heading).with("scope", "col")));
    Element table = headings.size() > COLUMNS_ON_PAPER ? wide() : Element.of("table");
    table.add(
        Element.of("caption", caption),
        Element.of("thead").add(head),
        Element.of("tbody").add(rows));
    return Element.of("div")
        .with("class", "table")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", caption)
        .add(table);
  }
}
