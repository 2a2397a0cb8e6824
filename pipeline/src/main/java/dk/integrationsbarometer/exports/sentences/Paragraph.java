package dk.integrationsbarometer.exports.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences in lines that fit a terminal. */
public final class Paragraph {
  private static final int WIDTH = 110;

  /** Not between a number and its per cent sign. */
  private static final Pattern WORDS = Pattern.compile(" (?!%)");

  private Paragraph() {}

  /** Lines of a text, the first with {@code first} before it and the others with as many blanks. */
  public static List<String> lines(String first, String text) {
    String indent = " ".repeat(first.length());
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : WORDS.split(text, -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        isEmpty = true;
      }

      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }

    lines.add(line.toString());
    return lines;
  }
}
