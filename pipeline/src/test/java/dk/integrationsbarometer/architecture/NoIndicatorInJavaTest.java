package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Adding, removing or renaming an indicator touches data only: no program, script or test names
 * one. What tests pick stands in {@code src/test/resources/chosen}.
 */
class NoIndicatorInJavaTest {
  private static final Path INDICATORS = Repository.ROOT.resolve("definitions/indicators");
  private static final List<Path> PROGRAM =
      Stream.of("pipeline/src/main", "pipeline/src/launch", "pipeline/src/test/java", "scripts")
          .map(Repository.ROOT::resolve)
          .toList();
  private static final String YAML = ".yaml";

  @TempDir private Path folder;

  @Test
  void noIndicatorIsNamedInTheProgramItsScriptsOrItsTests() throws IOException {
    Pattern names = names();
    List<String> found = new ArrayList<>();
    for (Path part : PROGRAM) {
      found.addAll(mentions(part, names));
    }

    assertThat(found).isEmpty();
  }

  @Test
  void allIndicatorsAreLookedForInAllFiles() throws IOException {
    assertThat(files(INDICATORS)).hasSizeGreaterThan(60);
    for (Path part : PROGRAM) {
      assertThat(files(part)).as("%s", part).isNotEmpty();
    }
  }

  @Test
  void oneThatIsNamedIsFoundWithItsPlace() throws IOException {
    String several = anId(id -> id.contains("-"));
    String single = anId(id -> !id.contains("-"));
    Files.writeString(
        folder.resolve("Any.java"),
        """
        class Any {
          String id = "%1$s 101";
          // %1$s-else, and a sentence about %2$s
          String other = "%2$s";
        }
        """
            .formatted(several, single));

    assertThat(mentions(folder, names()))
        .containsExactly(folder + "/Any.java:2: " + several, folder + "/Any.java:4: " + single);
  }

  private static String anId(Predicate<String> wanted) throws IOException {
    return files(INDICATORS).stream()
        .map(NoIndicatorInJavaTest::id)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Whole names only: one may be a part of a code. A name of a single word is a word of the
   * language as well, and is meant where it stands alone between quotation marks or names a file.
   */
  private static Pattern names() throws IOException {
    List<String> ids = files(INDICATORS).stream().map(NoIndicatorInJavaTest::id).toList();
    return Pattern.compile(
        anyOf(ids, id -> id.contains("-"), "(?<![\\w-])", "(?![\\w-])")
            + "|"
            + anyOf(ids, id -> !id.contains("-"), "(?<=[\"/])", "(?=[\".])"));
  }

  private static String anyOf(
      List<String> ids, Predicate<String> wanted, String before, String after) {
    return ids.stream()
        .filter(wanted)
        .map(Pattern::quote)
        .collect(Collectors.joining("|", before + "(?:", ")" + after));
  }

  private static List<String> mentions(Path part, Pattern names) throws IOException {
    List<String> mentions = new ArrayList<>();
    for (Path file : files(part)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher name = names.matcher(lines.get(i));
        while (name.find()) {
          mentions.add(file + ":" + (i + 1) + ": " + name.group());
        }
      }
    }

    return mentions;
  }

  private static String id(Path definition) {
    String file = definition.getFileName().toString();
    assertThat(file).endsWith(YAML);
    return file.substring(0, file.length() - YAML.length());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
