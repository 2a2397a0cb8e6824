package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository is tidy. */
class TidyTest {
  private static final Set<String> BUILT =
      Set.of(
          ".git", "results", "work", "target", "pipeline/target", "sample-data/generator/target");

  private static final int LONGEST = 400;

  private static final Set<String> TOP =
      Set.of(
          "pipeline",
          "definitions",
          "sample-data",
          "scripts",
          "README.md",
          "pom.xml",
          "LICENSE",
          "CONTRIBUTING.md",
          "CHANGELOG.md");

  /** Made by the program or by Maven, and ignored by git. */
  private static final Set<String> MADE = Set.of("target", "results", "work");

  @Test
  void theTopLevelHoldsOnlyWhatBelongsThere() throws IOException {
    try (Stream<Path> top = Files.list(Repository.ROOT)) {
      assertThat(top.map(Path::getFileName).map(Path::toString))
          .allSatisfy(
              name ->
                  assertThat(TOP.contains(name) || MADE.contains(name) || name.startsWith("."))
                      .as("%s at the top level", name)
                      .isTrue());
    }
  }

  @Test
  void nothingIsLeftToDo() {
    // In two pieces: this file is read as well.
    Pattern left = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    assertThat(files(TidyTest::isText))
        .filteredOn(file -> left.matcher(text(file)).find())
        .isEmpty();
  }

  @Test
  void noTestIsSwitchedOff() {
    String off = "@Dis" + "abled";
    assertThat(files(file -> isJava(file))).filteredOn(file -> text(file).contains(off)).isEmpty();
  }

  /** The catalogue of messages is a list, which nobody reads from one end to the other. */
  @Test
  void noJavaFileIsLong() {
    assertThat(files(TidyTest::isJava))
        .filteredOn(file -> !file.endsWith("problems/Message.java"))
        .filteredOn(file -> text(file).lines().count() >= LONGEST)
        .isEmpty();
  }

  @Test
  void scriptsStopAtTheFirstErrorAndCanBeRun() {
    List<Path> scripts = files(TidyTest::isScript);
    assertThat(scripts).isNotEmpty();
    assertThat(scripts)
        .allSatisfy(
            script -> {
              assertThat(text(script)).as("%s", script).contains("\nset -eu\n");
              // Those with an ending are read by the others.
              assertThat(Files.isExecutable(script) || script.toString().endsWith(".sh"))
                  .as("%s can be run", script)
                  .isTrue();
            });
  }

  @Test
  void theManifestOpensWhatTheLauncherOpens() {
    List<String> launcher =
        text(Repository.ROOT.resolve("pipeline/src/launch/java-options"))
            .lines()
            .filter(line -> line.startsWith("--add-opens="))
            .map(line -> line.replaceAll("^--add-opens=(.*)=ALL-UNNAMED$", "$1"))
            .toList();
    Matcher manifest =
        Pattern.compile("<add\\.opens>(.*?)</add\\.opens>", Pattern.DOTALL)
            .matcher(text(Repository.ROOT.resolve("pipeline/pom.xml")));
    assertThat(manifest.find()).isTrue();
    assertThat(manifest.group(1).trim().split("\\s+")).containsExactlyElementsOf(launcher);
  }

  /** What a build makes is not even opened: other tests write there at the same time. */
  private static List<Path> files(Predicate<Path> wanted) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          Repository.ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
              return BUILT.contains(Repository.ROOT.relativize(folder).toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (facts.isRegularFile() && wanted.test(file)) {
                found.add(file);
              }

              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return found.stream().sorted().toList();
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return isJava(file)
        || isScript(file)
        || name.endsWith(".md")
        || name.endsWith(".yaml")
        || name.endsWith(".g4");
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private static boolean isScript(Path file) {
    String folder = String.valueOf(file.getParent().getFileName());
    return (folder.equals("scripts") || folder.equals(".ci")) && !file.toString().endsWith(".md");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
