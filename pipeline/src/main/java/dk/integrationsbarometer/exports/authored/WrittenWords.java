package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.problems.Place;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in a placeholder or a directive: words with blanks between them. */
record WrittenWords(String whole, Place place, List<WrittenName> words) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /**
   * The words of an inner part.
   *
   * @param whole as written
   * @param begin where in it the words begin
   * @param end where they end
   */
  static WrittenWords of(String whole, Place place, int begin, int end) {
    List<WrittenName> words =
        WORD.matcher(whole)
            .region(begin, end)
            .results()
            .map(word -> new WrittenName(word.group(), place.right(word.start())))
            .toList();
    return new WrittenWords(whole, place, words);
  }
}
