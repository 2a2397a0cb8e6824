package dk.integrationsbarometer.exports.page;

import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.List;

/** The parts that all sections of a report are made of. */
public final class Html {
  private Html() {}

  public static Element paragraph(String text) {
    return Element.of("p", text);
  }

  /** Quieter than a paragraph: a remark on what stands above it. */
  public static Element note(String text) {
    return Element.of("p", text).with("class", "note");
  }

  public static Element list(List<String> items) {
    return Element.of("ul").add(items.stream().map(item -> Element.of("li", item)).toList());
  }

  public static Element link(String id, String text) {
    return Element.of("a", text).with("href", "#" + id);
  }

  /** A name that is Danish on every page, so that it is read aloud as such. */
  public static Element danish(String name) {
    return Element.of("span", name).with("lang", "da");
  }

  /** Links beside or below one another. */
  public static Element links(List<Element> links) {
    return Element.of("ul").add(links.stream().map(link -> Element.of("li").add(link)).toList());
  }

  /** To another page of the same folder. */
  public static Element pageLink(String page, String text) {
    return Element.of("a", text).with("href", page);
  }

  /**
   * What a page holds.
   *
   * @param links to its parts
   */
  public static Element contents(String title, List<Element> links) {
    return Element.of("nav")
        .with("aria-labelledby", "indholdsfortegnelse")
        .add(Element.of("h2", title).with("id", "indholdsfortegnelse"), links(links));
  }

  public static Element section(String id, Element heading) {
    heading.with("id", id + "-h");
    return Element.of("section").with("id", id).with("aria-labelledby", id + "-h").add(heading);
  }

  /**
   * A picture with its title above it. In a narrow window it keeps a size in which its texts can be
   * read and is moved sideways, also with the keys.
   */
  public static Element figure(Picture picture, String id) {
    Element drawing =
        Element.of("div")
            .with("class", "drawing")
            .with("role", "group")
            .with("aria-label", picture.title())
            .with("tabindex", "0")
            .add(picture.svg(id));
    return Element.of("figure")
        .with("class", "chart")
        .add(Element.of("figcaption", picture.title()), drawing);
  }

  /** On paper beside the figure, where there is room for it; on the screen below. */
  public static Element beside(Element figure, List<Element> others) {
    return Element.of("div").with("class", "beside").add(figure, Element.of("div").add(others));
  }

  /** On paper beside one another, on the same page and in this order; on the screen below. */
  public static Element pair(List<Element> left, List<Element> right) {
    return Element.of("div")
        .with("class", "pair")
        .add(Element.of("div").add(left), Element.of("div").add(right));
  }

  public static Element definition(String term, String text) {
    return definition(term, Element.of("dd", text));
  }

  /**
   * A term and what it means.
   *
   * @param meaning the element {@code dd}
   */
  public static Element definition(String term, Element meaning) {
    return Element.of("div").add(Element.of("dt", term), meaning);
  }
}
