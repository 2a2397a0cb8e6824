package dk.integrationsbarometer.exports.charts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A chart as PNG, for programs that do not read SVG. */
public final class PngPicture {
  /** 400 units become 1200 pixels: sharp over half a printed page. */
  private static final double PIXELS_PER_UNIT = 3;

  private PngPicture() {}

  /**
   * The chart on white, its title and what it says beside it; the same fonts give the same bytes.
   */
  public static byte[] of(Picture picture) {
    int width = (int) Math.ceil(picture.width() * PIXELS_PER_UNIT);
    int height = (int) Math.ceil(picture.height() * PIXELS_PER_UNIT);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, width, height);
      drawing(picture)
          .renderWithPlatform(
              NullPlatformSupport.INSTANCE, canvas, new ViewBox(0, 0, width, height));
    } finally {
      canvas.dispose();
    }

    return PngFile.of(
        image,
        new TreeMap<>(Map.of("Title", picture.title(), "Description", picture.description())));
  }

  private static SVGDocument drawing(Picture picture) {
    byte[] svg = picture.svg("figur", font()).markup().getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(
        new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
  }

  /** The first of the fonts of pictures that this machine has; all of them are equally wide. */
  private static String font() {
    List<String> known =
        List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return Arrays.stream(Glyphs.FONTS.split(","))
        .map(name -> name.strip().replace("'", ""))
        .filter(known::contains)
        .findFirst()
        .orElse(Font.SANS_SERIF);
  }
}
