package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.RealDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of wishes in definitions/README.md leads somewhere: to a file of the course, which
 * {@link CourseTest} runs, or of the definitions, or to a clarification.
 */
class WishesTest {
  private static final String HEADING = "## What can be said, and where";
  private static final Pattern FILE = Pattern.compile("`([^`]+\\.yaml)`");
  private static final Pattern KEY = Pattern.compile("`([^`]+)`");
  private static final Pattern REASON =
      Pattern.compile("\\[E\\d+]\\(clarifications\\.md#(e\\d+)-.*");

  /** One line: what is wished, how it is said, and where an example stands. */
  private record Wish(String wish, String how, String example) {}

  @TempDir private Path folder;

  @Test
  void everyWishHasAnExampleThatSaysItOrAReason() throws IOException {
    Map<String, String> course = new Course(folder).files();
    List<String> broken = new ArrayList<>();
    List<Wish> wishes = wishes();
    for (Wish wish : wishes) {
      Matcher file = FILE.matcher(wish.example());
      boolean leads =
          file.matches()
              ? says(text(file.group(1), course), wish.how())
              : REASON.matcher(wish.example()).matches() && wish.how().isEmpty();
      if (!leads) {
        broken.add(wish.toString());
      }
    }

    assertThat(wishes).hasSizeGreaterThan(30);
    assertThat(broken).isEmpty();
  }

  private static String text(String file, Map<String, String> course) throws IOException {
    return course.containsKey(file)
        ? course.get(file)
        : Files.readString(RealDefinitions.FOLDER.resolve(file));
  }

  /**
   * Whether the first key that the wish names stands in the example: as a key, before a bracket, or
   * first behind a colon. Words of the prose are none of these.
   */
  private static boolean says(String text, String how) {
    Matcher key = KEY.matcher(how);
    if (!key.find()) {
      return false;
    }

    String word = Pattern.quote(key.group(1));
    String form = key.group(1).matches("\\w+") ? "\\b%1$s ?[:(]|: %1$s\\s" : "\\b%1$s";
    return Pattern.compile(form.formatted(word)).matcher(text).find();
  }

  private static List<Wish> wishes() throws IOException {
    String all = Files.readString(RealDefinitions.FOLDER.resolve("README.md"));
    String table = all.substring(all.indexOf(HEADING)).split("\n## ", -1)[0];
    return table
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| **"))
        .skip(1)
        .map(line -> line.split("\\|", -1))
        .map(cells -> new Wish(cells[1].strip(), cells[2].strip(), cells[3].strip()))
        .toList();
  }
}
