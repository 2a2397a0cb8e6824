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
 * @param marks everything but the texts
 */
public record Picture(
    Caption caption, double width, double height, List<Element> marks, List<Label> labels) {
  public Picture {
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }

  public String title() {
    return caption.title();
  }

  public String description() {
    return caption.description();
  }

  public Box box() {
    return new Box(0, 0, width, height);
  }

  /**
   * The same picture for a text or a slide, where nothing else says what it shows: its title and
   * unit above it, its source below.
   */
  public Picture alone() {
    List<Label> texts = new ArrayList<>();
    double down = lines(texts, boldLines(caption.heading()), 0, Ink.TEXT, Weight.BOLD);
    labels.forEach(label -> texts.add(label.down(down)));
    Element moved =
        Element.of("g").with("transform", "translate(0 " + Decimals.of(down) + ")").add(marks);
    List<String> source =
        Glyphs.lines(caption.source(), Canvas.TEXT_SIZE, width - 2 * Canvas.MARGIN);
    double below = lines(texts, source, down + height, Ink.QUIET, Weight.NORMAL);
    return new Picture(caption, width, below, List.of(moved), texts);
  }

  /**
   * The same picture with a text under it that it must not be shown without, also for those who do
   * not see it.
   */
  public Picture marked(String mark) {
    List<Label> texts = new ArrayList<>(labels);
    double below = lines(texts, boldLines(mark), height, Ink.RED, Weight.BOLD);
    return new Picture(caption.marked(mark), width, below, marks, texts);
  }

  private List<String> boldLines(String text) {
    return Glyphs.boldLines(text, Canvas.TEXT_SIZE, width - 2 * Canvas.MARGIN);
  }

  /** Adds lines of text; returns the y below them. */
  private static double lines(
      List<Label> texts, List<String> lines, double top, Ink ink, Weight weight) {
    double at = top;
    for (String line : lines) {
      at += Canvas.LINE_HEIGHT;
      texts.add(new Label(line, Canvas.MARGIN, at, Canvas.TEXT_SIZE, Anchor.START, ink, weight));
    }

    return at + 2 * Canvas.MARGIN;
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
                Element.of("title", title()).with("id", id + "-t"),
                Element.of("desc", description()).with("id", id + "-d"));
    return svg.add(marks).add(labels.stream().map(Label::element).toList());
  }
}
