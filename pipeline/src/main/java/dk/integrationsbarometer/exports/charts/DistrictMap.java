package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A map of a city's parts in three classes against the whole, which are told apart by a sign as
 * well as by a colour. A part whose number is hidden, or is not there, is hatched.
 */
public record DistrictMap(ChartWords words, List<Shape> shapes, Map<String, Part> parts, Key key) {
  private static final double KEY_ROW = 18;
  private static final double KEY_WIDTH = 20;
  private static final double KEY_HEIGHT = 12;

  /**
   * A part of the city.
   *
   * @param code in the published tables
   * @param rings its outlines, holes among them
   * @param place where a label has room
   */
  public record Shape(String code, List<List<Degrees>> rings, Degrees place) {}

  /** How a part compares with the whole. */
  public enum Standing {
    LOWER("−", Ink.LOWER),
    SAME("", Ink.SAME),
    HIGHER("+", Ink.HIGHER);

    private final String sign;
    private final Ink ink;

    Standing(String sign, Ink ink) {
      this.sign = sign;
      this.ink = ink;
    }
  }

  /** The number of a part as it is printed, and its class; none where it has no number. */
  public record Part(String text, Optional<Standing> standing) {}

  /** What the classes are called. */
  public record Key(String lower, String same, String higher, String none) {}

  public Picture picture() {
    var canvas = new Canvas();
    MapFrame frame = MapFrame.of(shapes, Canvas.WIDTH);
    for (Shape shape : shapes) {
      outline(canvas, shape, frame);
    }

    for (Shape shape : shapes) {
      label(canvas, shape, frame);
    }

    double bottom = key(canvas, frame.height() + 10);
    return canvas.picture(words.caption(), bottom);
  }

  private Part part(Shape shape) {
    return parts.getOrDefault(shape.code(), new Part("", Optional.empty()));
  }

  private void outline(Canvas canvas, Shape shape, MapFrame frame) {
    List<List<double[]>> rings =
        shape.rings().stream().map(ring -> ring.stream().map(frame::at).toList()).toList();
    String path =
        rings.stream().map(ring -> Canvas.moves(ring) + "Z").collect(Collectors.joining());
    Optional<Standing> standing = part(shape).standing();
    if (standing.isEmpty()) {
      canvas.shape(Hatching.of(rings));
    }

    canvas.shape(
        Element.of("path")
            .with("d", path)
            .with("fill", standing.map(each -> each.ink.hex()).orElse("none"))
            .with("fill-rule", "evenodd")
            .with("stroke", Ink.QUIET.hex())
            .with("stroke-width", "1"));
  }

  /** The code of the part, by which the table names it, and its number. */
  private void label(Canvas canvas, Shape shape, MapFrame frame) {
    double[] at = frame.at(shape.place());
    Part part = part(shape);
    String sign = part.standing().map(each -> each.sign).orElse("");
    String text = part.text() + (sign.isEmpty() ? "" : " " + sign);
    double half = Math.max(Glyphs.width(text, Canvas.TEXT_SIZE), 14) / 2 + 2;
    if (part.standing().isEmpty()) {
      canvas.bar(new Box(at[0] - half, at[1] - 13, at[0] + half, at[1] + 16), Ink.PAPER);
    }

    canvas.label(shape.code(), at[0], at[1] - 2, Anchor.MIDDLE, Ink.TEXT);
    canvas.label(text, at[0], at[1] + 12, Anchor.MIDDLE, Ink.TEXT);
  }

  private double key(Canvas canvas, double top) {
    double y = top;
    y = keyRow(canvas, y, Standing.LOWER.ink.hex(), "− " + key.lower());
    y = keyRow(canvas, y, Standing.SAME.ink.hex(), key.same());
    y = keyRow(canvas, y, Standing.HIGHER.ink.hex(), "+ " + key.higher());
    double left = Canvas.MARGIN;
    canvas.shape(
        Hatching.of(
            List.of(
                List.of(
                    new double[] {left, y},
                    new double[] {left + KEY_WIDTH, y},
                    new double[] {left + KEY_WIDTH, y + KEY_HEIGHT},
                    new double[] {left, y + KEY_HEIGHT},
                    new double[] {left, y}))));
    return keyRow(canvas, y, "none", key.none());
  }

  private static double keyRow(Canvas canvas, double y, String fill, String text) {
    canvas.shape(
        Element.of("rect")
            .with("x", Canvas.MARGIN)
            .with("y", y)
            .with("width", KEY_WIDTH)
            .with("height", KEY_HEIGHT)
            .with("fill", fill)
            .with("stroke", Ink.QUIET.hex()));
    canvas.label(text, Canvas.MARGIN + 28, y + 10, Anchor.START, Ink.TEXT);
    return y + KEY_ROW;
  }
}
