package dk.integrationsbarometer.problems;

import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with numbers, in which words are of one or of more: "of 1 gap", "of 2 gaps". */
public final class Counted {
  private static final Pattern PLACE =
      Pattern.compile("%(?:(\\d)\\$)?d|\\[(?:(\\d)\\$)?([^|\\[\\]]*)\\|([^|\\[\\]]*)\\]");

  private Counted() {}

  /**
   * The sentence with its numbers.
   *
   * @param sentence {@code %d} or {@code %2$d} is a number; {@code [gap|gaps]} is the first word
   *     when the number before it is 1, else the second; {@code [1$is|are]} goes by the first
   *     number
   */
  public static String say(String sentence, long... numbers) {
    return say(String::valueOf, sentence, numbers);
  }

  /**
   * The same with numbers as a reader's language writes them.
   *
   * @param printed how a number is written
   */
  public static String say(LongFunction<String> printed, String sentence, long... numbers) {
    Matcher place = PLACE.matcher(sentence);
    var said = new StringBuilder();
    int next = 0;
    long last = 0;
    while (place.find()) {
      if (place.group(3) == null) {
        last = place.group(1) == null ? numbers[next++] : numbers[position(place.group(1))];
        place.appendReplacement(said, Matcher.quoteReplacement(printed.apply(last)));
      } else {
        long number = place.group(2) == null ? last : numbers[position(place.group(2))];
        place.appendReplacement(
            said, Matcher.quoteReplacement(word(number, place.group(3), place.group(4))));
      }
    }

    return place.appendTail(said).toString();
  }

  /** The word behind a number. */
  public static String word(long number, String one, String more) {
    return number == 1 ? one : more;
  }

  private static int position(String digit) {
    return Integer.parseInt(digit) - 1;
  }
}
