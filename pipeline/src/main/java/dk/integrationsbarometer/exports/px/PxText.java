package dk.integrationsbarometer.exports.px;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes keywords of a PX file, each in all languages of the file.
 *
 * <p>The first language is the file's own; keywords in others have it in square brackets. A text
 * cannot hold a quotation mark or a line break, so an apostrophe and a blank stand for them. A long
 * text is cut into pieces, because some readers take no line of more than 256 letters.
 */
final class PxText {
  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder();
  private final List<Language> languages;

  PxText(List<Language> languages) {
    this.languages = languages;
  }

  /** A keyword whose value stands as it is. */
  PxText plain(String keyword, String value) {
    text.append(keyword).append('=').append(value).append(";\n");
    return this;
  }

  /** A keyword with a text that is the same in all languages. */
  PxText text(String keyword, String value) {
    return plain(keyword, quoted(value));
  }

  PxText texts(String keyword, Labels value) {
    return texts(keyword, value::in);
  }

  /** A keyword with a text in each language. */
  PxText texts(String keyword, Function<Language, String> value) {
    languages.forEach(language -> plain(keyword + in(language), quoted(value.apply(language))));
    return this;
  }

  /** A keyword with a list of texts in each language. */
  PxText lists(String keyword, Function<Language, List<String>> values) {
    languages.forEach(language -> plain(keyword + in(language), list(values.apply(language))));
    return this;
  }

  /** A keyword about a dimension or a value in each language; both are named in that language. */
  PxText about(
      String keyword, Function<Language, List<String>> names, Function<Language, String> value) {
    languages.forEach(
        language ->
            plain(keyword + in(language) + subject(names.apply(language)), value.apply(language)));
    return this;
  }

  /** A keyword about a dimension or a value that does not depend on the language. */
  PxText once(String keyword, Function<Language, List<String>> names, String value) {
    return plain(keyword + subject(names.apply(languages.get(0))), value);
  }

  private static String subject(List<String> names) {
    return names.stream().map(PxText::escaped).collect(Collectors.joining("\",\"", "(\"", "\")"));
  }

  private String in(Language language) {
    return language.equals(languages.get(0)) ? "" : "[" + tag(language) + "]";
  }

  static String tag(Language language) {
    return language.code();
  }

  static String list(List<String> values) {
    return values.stream().map(PxText::quoted).collect(Collectors.joining(",\n"));
  }

  static String quoted(String value) {
    String safe = escaped(value);
    var pieces = new StringBuilder("\"");
    for (int from = 0; from < safe.length(); ) {
      int to = end(safe, from);
      pieces.append(from == 0 ? "" : "\"\n\"").append(safe, from, to);
      from = to;
    }

    return pieces.append('"').toString();
  }

  /** Where a piece ends: not between the halves of a letter. */
  private static int end(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST);
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }

  private static String escaped(String value) {
    return value.replace('"', '\'').replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
