package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In what readers are told, a word behind a number has a form for 1, or is the same for all. */
class CountedWordsTest {
  /** A number in a sentence, and the word behind it; a choice of words begins with a bracket. */
  private static final Pattern COUNTED = Pattern.compile("%(?:\\d\\$)?d (\\p{L}+)");

  private static final Set<String> SAME_OF_ONE_AND_MORE =
      Set.of(
          "af",
          "cannot",
          "er",
          "expected",
          "findes",
          "har",
          "hidden",
          "i",
          "ikke",
          "in",
          "larger",
          "mangler",
          "missing",
          "mål",
          "of",
          "published",
          "et",
          "procent",
          "rettet",
          "skjult",
          "større",
          "suppressed",
          "tal",
          "there",
          "til",
          "undefined",
          "more",
          "ændret");

  /** A whole repository holds more than one; so do limits of people and pooled periods. */
  private static final Set<String> ALWAYS_MANY =
      Set.of("groups", "perioder", "personer", "personers", "største");

  @Test
  void wordsBehindNumbersHaveAFormForOne() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path source : sources()) {
      texts.put(source.getFileName().toString(), Files.readString(source));
    }

    texts.put("Danish", String.join("\n", danish()));
    List<String> unfit = new ArrayList<>();
    Map<String, Integer> found = new TreeMap<>();
    texts.forEach(
        (source, text) -> {
          Matcher counted = COUNTED.matcher(text);
          while (counted.find()) {
            found.merge(source, 1, Integer::sum);
            String word = counted.group(1);
            if (!SAME_OF_ONE_AND_MORE.contains(word) && !ALWAYS_MANY.contains(word)) {
              unfit.add(source + ": " + counted.group());
            }
          }
        });

    assertThat(found.values().stream().mapToInt(each -> each).sum()).isGreaterThan(10);
    assertThat(found.get("Danish")).isGreaterThan(10);
    assertThat(unfit).isEmpty();
  }

  /** The words of the program stand in a file of their own. */
  private static List<String> danish() throws IOException {
    return Files.readAllLines(
            Repository.ROOT.resolve(
                "pipeline/src/main/resources/dk/integrationsbarometer/model/labels/da.yaml"))
        .stream()
        .filter(line -> line.strip().startsWith("text:"))
        .toList();
  }

  private static List<Path> sources() throws IOException {
    Path program = Repository.ROOT.resolve("pipeline/src/main/java/dk/integrationsbarometer");
    List<Path> sources = new ArrayList<>();
    for (String told : List.of("exports", "run/answers", "run/authoring")) {
      try (Stream<Path> files = Files.walk(program.resolve(told))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }

    return sources;
  }
}
