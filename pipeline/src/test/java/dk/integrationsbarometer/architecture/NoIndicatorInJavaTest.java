package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    String id = id(files(INDICATORS).get(0));
    String code = "class Any {\n  String id = \"" + id + " 101\";\n  // " + id + "-else\n}\n";
    Files.writeString(folder.resolve("Any.java"), code);

    assertThat(mentions(folder, names())).containsExactly(folder + "/Any.java:2: " + id);
  }

  /** Whole names only: one may be a part of a code, as a word is of another. */
  private static Pattern names() throws IOException {
    return Pattern.compile(
        files(INDICATORS).stream()
            .map(NoIndicatorInJavaTest::id)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
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
