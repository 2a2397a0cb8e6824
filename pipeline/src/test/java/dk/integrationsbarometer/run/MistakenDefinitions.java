package dk.integrationsbarometer.run;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files with one mistake each, laid over a small set of sound definitions; the first line of each
 * says where it lies.
 */
final class MistakenDefinitions {
  static final Path FIXTURES = Path.of("src/test/resources/bad-definitions");

  private static final String FILE = "# file: ";

  private MistakenDefinitions() {}

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  static String text(String name) throws IOException {
    return Files.readString(FIXTURES.resolve(name + ".yaml"));
  }

  static void layOver(String fixture, Path folder) throws IOException {
    Path base = FIXTURES.resolve("base");
    try (Stream<Path> files = Files.walk(base)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, folder.resolve(base.relativize(file).toString())));
    }

    for (String file : fixture.split("(?m)^(?=" + FILE + ")", -1)) {
      if (!file.isEmpty()) {
        String path = file.lines().findFirst().orElseThrow().substring(FILE.length());
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), file);
      }
    }
  }

  /** What is wrong with the definitions of a folder; nothing when they are in order. */
  static List<Problem> problems(Path folder) {
    try {
      ExampleCheck.check(folder);
      return List.of();
    } catch (BarometerException e) {
      return e.problems();
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
