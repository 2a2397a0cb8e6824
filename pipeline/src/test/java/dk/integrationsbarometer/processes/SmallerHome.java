package dk.integrationsbarometer.processes;

import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project as it is, with a few of its indicators and the recent extracts. */
final class SmallerHome {
  /** By the age of these the scripts know whether to build. */
  private static final List<String> SOURCES =
      List.of("pom.xml", "pipeline/pom.xml", "pipeline/src/launch", "scripts");

  private SmallerHome() {}

  static void with(Set<String> indicators, Path home) {
    try {
      for (String source : SOURCES) {
        for (Path file : Trees.files(Sample.HOME.resolve(source))) {
          Path copy = home.resolve(Sample.HOME.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }

      Files.createDirectories(home.resolve("pipeline/src/main"));
      for (Path made : madeFolders(home)) {
        Files.setLastModifiedTime(made, FileTime.fromMillis(0));
      }

      link(home, "pipeline/target");
      Sample.copyRecentTo(home.resolve("sample-data/extracts"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    RealDefinitions.only(indicators, home.resolve("definitions"));
  }

  /** A folder that is newer than the build would be a change of the sources. */
  private static List<Path> madeFolders(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  private static void link(Path home, String folder) throws IOException {
    Files.createSymbolicLink(
        home.resolve(folder), Sample.HOME.resolve(folder).toAbsolutePath().normalize());
  }
}
