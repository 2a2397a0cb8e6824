package dk.integrationsbarometer.exports.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide a text is in the one font of the charts, Arial, and in fonts made to have the same
 * widths (Liberation Sans, Arimo, Helvetica). Widths are thousandths of the size of the font.
 */
final class Glyphs {
  /** Every font that is named here has these widths. */
  static final String FONTS = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

  private static final double UNITS = 1000;

  /** Not between a number and its per cent sign. */
  private static final Pattern WORDS = Pattern.compile(" (?!%)");

  /** From the blank to the tilde. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Of letters that are not among them, the widest that a small and a large one has. */
  private static final int OTHER_SMALL = 611;

  private static final int OTHER = 1000;

  /** Bold letters are wider by no more than this. */
  private static final double BOLD = 1.12;

  private Glyphs() {}

  static double width(String text, double size) {
    return text.codePoints().mapToLong(Glyphs::width).sum() * size / UNITS;
  }

  static double boldWidth(String text, double size) {
    return BOLD * width(text, size);
  }

  private static int width(int glyph) {
    int place = glyph - ' ';
    if (place >= 0 && place < ASCII.length) {
      return ASCII[place];
    }

    return Character.isLowerCase(glyph) && glyph != 'æ' ? OTHER_SMALL : otherWidth(glyph);
  }

  private static int otherWidth(int glyph) {
    return switch (glyph) {
      case 'æ' -> 889;
      case 'Ø' -> 778;
      case 'Å' -> 667;
      case '»', '«', '–' -> 556;
      case '−' -> 584;
      default -> OTHER;
    };
  }

  /** The same for bold letters. */
  static List<String> boldLines(String text, double size, double width) {
    return lines(text, size, width / BOLD);
  }

  /** A text in lines that are no wider than this; a word that is too wide has a line of its own. */
  static List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : WORDS.split(text, -1)) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }

      line.append(line.isEmpty() ? "" : " ").append(word);
    }

    lines.add(line.toString());
    return lines;
  }
}
