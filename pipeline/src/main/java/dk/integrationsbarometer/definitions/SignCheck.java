package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Unseen;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Looks at the characters of a text before the parser does, which would report the consequences
 * only.
 */
final class SignCheck {
  /** A tab in the indentation, or a non-breaking space there or behind a key. */
  private static final Pattern FALSE_BLANK =
      Pattern.compile("(?:^ *|^[ -]*\\w+:(?=\\u00a0))([\\t\\u00a0])(?=.*\\S)");

  /**
   * Letters of UTF-8 that were read as if they were of Windows-1252, and what stands for unreadable
   * ones.
   */
  private static final Pattern DAMAGED =
      Pattern.compile(
          "\u00c3[\u0080-\u00bf\u02dc\u2020\u2026]|\u00c2[\u00a0-\u00bf]|\u00e2\u20ac.?|\ufffd");

  private final String file;
  private final Problems problems;

  private SignCheck(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Whether the text is too long, holds characters that YAML forbids or that are damaged, or has a
   * line that is indented by something that only looks like blanks, or has it behind a colon.
   */
  static boolean refuses(String file, String text, int longest, Problems problems) {
    int before = problems.count();
    if (text.codePointCount(0, text.length()) > longest) {
      String what = "the file has more than " + longest + " characters";
      problems.add(Message.NOT_YAML, Place.ofFile(file), what, "Write several files.");
    }

    var check = new SignCheck(file, problems);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      check.look(lines.get(i), i + 1);
    }

    return problems.count() > before;
  }

  private void look(String line, int number) {
    Place start = new Place(file, number, 1);
    Matcher blank = FALSE_BLANK.matcher(line);
    if (blank.find()) {
      String name = blank.group(1).equals("\t") ? YamlFault.A_TAB : "A non-breaking space";
      problems.add(Message.FALSE_BLANK, start.right(blank.start(1)), name);
    }

    Matcher damaged = DAMAGED.matcher(line);
    if (damaged.find()) {
      problems.add(Message.DAMAGED_TEXT, start.right(damaged.start()), damaged.group());
    }

    line.codePoints()
        .filter(sign -> !StreamReader.isPrintable(sign))
        .forEach(
            sign ->
                problems.add(
                    Message.UNSEEN_SIGN, start.right(line.indexOf(sign)), Unseen.name(sign)));
  }
}
