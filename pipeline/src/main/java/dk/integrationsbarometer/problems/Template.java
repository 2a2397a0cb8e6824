package dk.integrationsbarometer.problems;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for what differs from case to case.
 *
 * <p>{@code {0}} stands for the first value as it is, {@code {words 0}} for words of the program,
 * which have a translation, {@code {list 0}} for names of others, of which only the words about
 * them have one: {@code a, b ... (14 in all)}, {@code (none)}. Of {@code [row|rows]} the first is
 * said when the value before it is 1.
 */
record Template(String text) {
  private static final Pattern PLACE =
      Pattern.compile("\\{(words |list )?(\\d+)}|\\[([^|\\[\\]]*)\\|([^|\\[\\]]*)]");

  private static final String MORE = " ... (";

  String filled(List<String> values, UnaryOperator<String> words) {
    var filled = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    String last = "";
    while (place.find()) {
      if (place.group(2) == null) {
        add(place, filled, last.equals("1") ? place.group(3) : place.group(4));
      } else {
        last = values.get(Integer.parseInt(place.group(2)));
        add(place, filled, as(place.group(1), last, words));
      }
    }

    return place.appendTail(filled).toString();
  }

  private static String as(String kind, String value, UnaryOperator<String> words) {
    if (kind == null) {
      return value;
    }

    return kind.equals("words ") || value.startsWith("(") ? words.apply(value) : list(value, words);
  }

  /** Of many names, the last words say how many there are. */
  private static String list(String names, UnaryOperator<String> words) {
    int end = names.lastIndexOf(MORE);
    return end < 0 ? names : names.substring(0, end) + " " + words.apply(names.substring(end + 1));
  }

  /** The numbers of the values for which it has places. */
  List<Integer> places() {
    return PLACE
        .matcher(text)
        .results()
        .map((MatchResult place) -> place.group(2))
        .filter(number -> number != null)
        .map(Integer::valueOf)
        .distinct()
        .sorted()
        .toList();
  }

  private static void add(Matcher place, StringBuilder filled, String value) {
    place.appendReplacement(filled, Matcher.quoteReplacement(value));
  }
}
