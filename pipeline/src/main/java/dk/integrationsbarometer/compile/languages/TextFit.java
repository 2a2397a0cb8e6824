package dk.integrationsbarometer.compile.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text can stand where its English one stands: in the same places, with the same names.
 */
final class TextFit {
  /** What is replaced by a name or a number, and every other sign that would be taken for one. */
  private static final Pattern PLACEHOLDER = Pattern.compile("%(?:(\\d)\\$)?([sdn%])|%");

  private static final Pattern BY_NUMBER = Pattern.compile("\\[(\\d)\\$");
  private static final Pattern BEFORE = Pattern.compile("^\\s*");
  private static final Pattern BEHIND = Pattern.compile("\\s*$");

  private static final Pattern WORD_BEGINS = Pattern.compile("[\\p{L}\\p{N}%]");
  private static final String QUOTED = "it in quotation marks, with the same there";

  private TextFit() {}

  /** What is wrong with a text, and what to write. */
  record Fault(String what, String instead) {}

  /** The first thing that is wrong. */
  static Optional<Fault> fault(String english, String text) {
    List<String> wanted = placeholders(english);
    if (!sorted(wanted).equals(sorted(placeholders(text))) || !isInOrder(english, text)) {
      return Optional.of(
          new Fault(
              "has the placeholders " + shown(text) + ", the English one " + shown(english),
              wanted.isEmpty()
                  ? "it without the sign %"
                  : "the same ones, with all that are %s and %d in that order"));
    }

    if (!BY_NUMBER.matcher(text).results().allMatch(met -> position(met) <= numbers(english))) {
      return Optional.of(
          new Fault(
              "asks for more numbers than the " + numbers(english) + " that it gets",
              "the position of one of them before the sign $"));
    }

    return blanks(english, text);
  }

  /** Words are put together, so the blanks between them matter; a comma can stand for one. */
  private static Optional<Fault> blanks(String english, String text) {
    if (!edge(BEFORE, english).isEmpty() && WORD_BEGINS.matcher(text).lookingAt()) {
      return Optional.of(new Fault("does not begin with a blank, as the English one does", QUOTED));
    }

    return edge(BEHIND, english).isEmpty() || edge(BEHIND, english).equals(edge(BEHIND, text))
        ? Optional.empty()
        : Optional.of(
            new Fault("does not end with the blank or new line of the English one", QUOTED));
  }

  private static String edge(Pattern edge, String text) {
    Matcher met = edge.matcher(text);
    return met.find() ? met.group() : "";
  }

  /** Each as if it named its position: %2$s. */
  private static List<String> placeholders(String text) {
    List<String> found = new ArrayList<>();
    int next = 1;
    for (MatchResult met : PLACEHOLDER.matcher(text).results().toList()) {
      String kind = met.group(2);
      boolean isFilled = "s".equals(kind) || "d".equals(kind);
      if (!isFilled) {
        found.add(met.group());
      } else if (met.group(1) == null) {
        found.add("%" + next++ + "$" + kind);
      } else {
        found.add(met.group());
      }
    }

    return found;
  }

  /**
   * Where names and numbers are mixed, numbers are filled in first, so positions would count
   * otherwise.
   */
  private static boolean isInOrder(String english, String text) {
    String wanted = kinds(english);
    return !(wanted.contains("s") && wanted.contains("d")) || raw(english).equals(raw(text));
  }

  private static String kinds(String text) {
    return String.join("", raw(text));
  }

  private static List<String> raw(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> sorted(List<String> placeholders) {
    return placeholders.stream().sorted().toList();
  }

  private static String shown(String text) {
    List<String> raw = raw(text);
    return raw.isEmpty() ? "(none)" : String.join(" ", raw);
  }

  private static int position(MatchResult met) {
    return Integer.parseInt(met.group(1));
  }

  private static long numbers(String english) {
    return raw(english).stream().filter(each -> each.endsWith("d")).count();
  }
}
