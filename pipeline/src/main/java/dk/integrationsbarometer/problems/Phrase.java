package dk.integrationsbarometer.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the program that a problem is put together from, and what they are in another language.
 *
 * <p>In the English words {@code {0}} stands for anything, between quotation marks for anything
 * without one, {@code {number 0}} for a number and {@code {name 0}} for anything without a blank;
 * {@code [row|rows]} for either word.
 *
 * @param other has places for the same values, as a {@link Template} has them
 */
record Phrase(String english, Template other, Pattern pattern, int fixed) {
  private static final Pattern PLACE =
      Pattern.compile("(')?\\{(number |name )?(\\d+)}|\\[([^|\\[\\]]*)\\|([^|\\[\\]]*)]");

  static Phrase of(String english, String other) {
    var pattern = new StringBuilder();
    int fixed = 0;
    int from = 0;
    Matcher place = PLACE.matcher(english);
    while (place.find()) {
      pattern.append(Pattern.quote(english.substring(from, place.start())));
      pattern.append(anyOf(place));
      fixed += place.start() - from;
      from = place.end();
    }

    pattern.append(Pattern.quote(english.substring(from)));
    return new Phrase(
        english,
        new Template(other),
        Pattern.compile(pattern.toString(), Pattern.DOTALL),
        fixed + english.length() - from);
  }

  private static String anyOf(Matcher place) {
    if (place.group(3) == null) {
      return "(?:%s|%s)".formatted(Pattern.quote(place.group(4)), Pattern.quote(place.group(5)));
    }

    String mark = place.group(1) == null ? "" : "'";
    return mark + "(?<value%s>%s)".formatted(place.group(3), form(place.group(2), mark));
  }

  private static String form(String kind, String mark) {
    if (kind == null) {
      return mark.isEmpty() ? ".+?" : "[^']*";
    }

    return kind.equals("number ") ? "-?[\\d.,]*\\d" : "\\S+";
  }

  /** The numbers of the values for which the English words have places. */
  List<Integer> places() {
    return PLACE
        .matcher(english)
        .results()
        .filter(place -> place.group(3) != null)
        .map(place -> Integer.valueOf(place.group(3)))
        .sorted()
        .toList();
  }

  /** The other words for a text that this phrase fits, with its values in their places. */
  Optional<String> of(String text, UnaryOperator<String> words) {
    Matcher met = pattern.matcher(text);
    if (!met.matches()) {
      return Optional.empty();
    }

    List<String> values = new ArrayList<>();
    for (int number : places()) {
      values.add(met.group("value" + number));
    }

    return Optional.of(other.filled(values, words));
  }
}
