package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.markup.Element;

/**
 * A text in a picture.
 *
 * @param x where it begins, is centred or ends, by the anchor
 * @param y of the line that the letters stand on
 */
public record Label(
    String text, double x, double y, double size, Anchor anchor, Ink ink, Weight weight) {
  private static final double ABOVE = 0.76;
  private static final double BELOW = 0.22;

  /** Which part of a text stands at its place. */
  public enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String word;
    private final double part;

    Anchor(String word, double part) {
      this.word = word;
      this.part = part;
    }
  }

  /** How thick the letters are. */
  public enum Weight {
    NORMAL,
    BOLD
  }

  public Box box() {
    double width = weight == Weight.BOLD ? Glyphs.boldWidth(text, size) : Glyphs.width(text, size);
    double left = x - width * anchor.part;
    return new Box(left, y - ABOVE * size, left + width, y + BELOW * size);
  }

  /** The same text further down. */
  Label down(double by) {
    return new Label(text, x, y + by, size, anchor, ink, weight);
  }

  Element element() {
    Element element =
        Element.of("text", text)
            .with("x", x)
            .with("y", y)
            .with("font-size", size)
            .with("fill", ink.hex());
    if (anchor != Anchor.START) {
      element.with("text-anchor", anchor.word);
    }

    return weight == Weight.BOLD ? element.with("font-weight", "bold") : element;
  }
}
