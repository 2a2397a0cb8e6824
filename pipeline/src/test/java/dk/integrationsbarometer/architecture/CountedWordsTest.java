package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
          "skjult",
          "større",
          "suppressed",
          "tal",
          "there",
          "til",
          "undefined",
          "more",
          "ændret");

  /** What a whole repository holds is more than one. */
  private static final Set<String> ALWAYS_MANY = Set.of("groups");

  @Test
  void wordsBehindNumbersHaveAFormForOne() throws IOException {
    List<String> unfit = new ArrayList<>();
    int found = 0;
    for (Path source : sources()) {
      Matcher counted = COUNTED.matcher(Files.readString(source));
      while (counted.find()) {
        found++;
        String word = counted.group(1);
        if (!SAME_OF_ONE_AND_MORE.contains(word) && !ALWAYS_MANY.contains(word)) {
          unfit.add(source.getFileName() + ": " + counted.group());
        }
      }
    }

    assertThat(found).isGreaterThan(10);
    assertThat(unfit).isEmpty();
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
