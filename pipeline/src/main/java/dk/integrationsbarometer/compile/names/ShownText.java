package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what readers are to see, and reports what its author has left for later. */
public final class ShownText {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(?:TBD|XXX|TO" + "DO|FIX" + "ME)\\b|\\?\\?\\?");

  private ShownText() {}

  public static String require(Fields fields, String key) {
    String text = fields.requireText(key);
    check(fields, key, text);
    return text;
  }

  public static Optional<String> find(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    text.ifPresent(written -> check(fields, key, written));
    return text;
  }

  /** Reports a text that is not finished. */
  public static void check(Node.Scalar written, Problems problems) {
    unfinished(written.text())
        .ifPresent(word -> problems.add(Message.UNFINISHED_TEXT, written.place(), word));
  }

  private static void check(Fields fields, String key, String text) {
    unfinished(text).ifPresent(word -> fields.report(key, Message.UNFINISHED_TEXT, word));
  }

  private static Optional<String> unfinished(String text) {
    Matcher matcher = UNFINISHED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
