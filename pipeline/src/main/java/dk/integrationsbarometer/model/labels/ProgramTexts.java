package dk.integrationsbarometer.model.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All texts of the program that readers see, by their keys.
 *
 * <p>The key of a text is its English words. Where the same words mean two things, the key goes on
 * with {@code @} and the meaning, which nobody is shown: {@code none@a thing}. The Danish words
 * stand in {@code da.yaml}, which has the form of the files with which definitions add languages.
 * It is read without a YAML parser, line by line; a test sees to it that both read the same.
 */
public final class ProgramTexts {
  private static final char MEANING = '@';
  private static final String FILE = "da.yaml";
  private static final Pattern KEY = Pattern.compile("  - en: \"(.*)\"");
  private static final Pattern TEXT = Pattern.compile("    text: \"(.*)\"");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final Map<String, Labels> ALL = read();
  private static final Map<Labels, String> KEYS =
      ALL.values().stream()
          .collect(Collectors.toMap(text -> text, Labels::key, (first, second) -> first));

  private ProgramTexts() {}

  /** In the order of the file. */
  public static Map<String, Labels> all() {
    return ALL;
  }

  /** What English readers see of a text. */
  public static String english(String key) {
    int meaning = key.indexOf(MEANING);
    return meaning < 0 ? key : key.substring(0, meaning);
  }

  /** The key of the first text with these words. */
  static Optional<String> keyOf(Labels words) {
    return Optional.ofNullable(KEYS.get(words));
  }

  static Labels of(String key) {
    Labels labels = ALL.get(key);
    if (labels == null) {
      throw new IllegalArgumentException("%s has no text '%s'".formatted(FILE, key));
    }

    return labels;
  }

  private static Map<String, Labels> read() {
    Map<String, Labels> texts = new LinkedHashMap<>();
    String key = "";
    for (String line : lines()) {
      Matcher begun = KEY.matcher(line);
      Matcher said = TEXT.matcher(line);
      if (begun.matches()) {
        key = unescaped(begun.group(1));
      } else if (said.matches()) {
        texts.put(key, new Labels(unescaped(said.group(1)), english(key), key));
      }
    }

    return Collections.unmodifiableMap(texts);
  }

  private static List<String> lines() {
    try (var file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ProgramTexts.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return file.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String written) {
    return ESCAPED
        .matcher(written)
        .replaceAll(
            met -> Matcher.quoteReplacement(met.group(1).equals("n") ? "\n" : met.group(1)));
  }
}
