package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import dk.integrationsbarometer.exports.charts.Label.Weight;
import dk.integrationsbarometer.exports.markup.Decimals;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawn chart.
 *
 * @param title what it shows
 * @param description what it says, in a sentence, for those who do not see it
 * @param marks everything but the texts
 */
public record Picture(
    String title,
    String description,
    double width,
    double height,
    List<Element> marks,
    List<Label> labels) {
  public Picture {
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }

  public Box box() {
    return new Box(0, 0, width, height);
  }

  /**
   * The same picture with a text under it that it must not be shown without, also for those who do
   * not see it.
   */
  public Picture marked(String mark) {
    List<Label> more = new ArrayList<>(labels);
    double at = height + Canvas.LINE_HEIGHT;
    for (String line : Glyphs.boldLines(mark, Canvas.TEXT_SIZE, width - 2 * Canvas.MARGIN)) {
      more.add(
          new Label(line, Canvas.MARGIN, at, Canvas.TEXT_SIZE, Anchor.START, Ink.RED, Weight.BOLD));
      at += Canvas.LINE_HEIGHT;
    }

    return new Picture(
        mark + " " + title,
        mark + " " + description,
        width,
        at - Canvas.LINE_HEIGHT + Canvas.MARGIN + Canvas.MARGIN,
        marks,
        more);
  }

  /**
   * As an element of a page.
   *
   * @param id that no other element of the page has
   */
  public Element svg(String id) {
    return svg(id, Glyphs.FONTS);
  }

  /** In a font that the program which draws it knows. */
  Element svg(String id, String fonts) {
    Element svg =
        Element.of("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 0 " + Decimals.of(width) + " " + Decimals.of(height))
            .with("width", width)
            .with("height", height)
            .with("role", "img")
            .with("aria-labelledby", id + "-t " + id + "-d")
            .with("font-family", fonts)
            .add(
                Element.of("title", title).with("id", id + "-t"),
                Element.of("desc", description).with("id", id + "-d"));
    return svg.add(marks).add(labels.stream().map(Label::element).toList());
  }
}
