package dk.integrationsbarometer.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All words of the program that have a translation; the longest that fits is taken. */
final class Phrases {
  private static final String BETWEEN = "; ";

  private final Map<String, Phrase> whole = new HashMap<>();
  private final List<Phrase> withPlaces = new ArrayList<>();
  private final List<Phrase> all;

  private Phrases(List<Phrase> all) {
    this.all = all;
    for (Phrase phrase : all) {
      if (phrase.places().isEmpty()) {
        whole.put(phrase.english(), phrase);
      } else {
        withPlaces.add(phrase);
      }
    }

    withPlaces.sort(Comparator.comparing(Phrase::fixed).reversed());
  }

  /** From a file in which a line of English words is followed by the line of the others. */
  static Phrases read(String file) {
    List<String> lines = Wording.lines(file);
    List<Phrase> all = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      all.add(Phrase.of(unquoted(lines.get(i)), unquoted(lines.get(i + 1))));
    }

    return new Phrases(all);
  }

  /** Quotation marks stand round what begins or ends with a blank. */
  private static String unquoted(String line) {
    return line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")
        ? line.substring(1, line.length() - 1)
        : line;
  }

  /** In the order of the file. */
  List<Phrase> all() {
    return all;
  }

  /** The other words; of what begins with a capital, also those that are known with a small one. */
  String of(String english) {
    return find(english)
        .or(
            () ->
                find(first(english, letter -> letter.toLowerCase(Locale.ROOT)))
                    .map(Phrases::capital))
        .orElse(english);
  }

  private Optional<String> find(String english) {
    Phrase exact = whole.get(english);
    return exact != null
        ? Optional.of(exact.other().text())
        : list(english).or(() -> longest(english));
  }

  private Optional<String> longest(String english) {
    return withPlaces.stream().flatMap(phrase -> phrase.of(english, this::of).stream()).findFirst();
  }

  /** Several things that are said one behind the other, each of them known. */
  private Optional<String> list(String english) {
    int end = english.indexOf(BETWEEN);
    return end < 0
        ? Optional.empty()
        : find(english.substring(0, end))
            .flatMap(
                one ->
                    find(english.substring(end + BETWEEN.length()))
                        .map(others -> one + BETWEEN + others));
  }

  private static String capital(String words) {
    return first(words, letter -> letter.toUpperCase(Locale.ROOT));
  }

  private static String first(String words, UnaryOperator<String> to) {
    return words.isEmpty() ? words : to.apply(words.substring(0, 1)) + words.substring(1);
  }
}
