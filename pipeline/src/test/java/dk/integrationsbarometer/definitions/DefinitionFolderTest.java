package dk.integrationsbarometer.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFolderTest {
  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @Test
  void linksToFoldersAndFilesAreFollowed() throws IOException {
    Path real = write("real/indicators/a.yaml");
    Path definitions = Files.createDirectories(folder.resolve("definitions"));
    Files.createSymbolicLink(definitions.resolve("indicators"), real.getParent());
    Files.createSymbolicLink(definitions.resolve("b.yaml"), write("elsewhere/b.yaml"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), definitions);

    assertThat(paths(link)).containsExactly("b.yaml", "indicators/a.yaml");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aLinkToNothingIsReported() throws IOException {
    write("definitions/a.yaml");
    Path link =
        Files.createSymbolicLink(folder.resolve("definitions/b.yaml"), folder.resolve("gone"));

    assertThat(paths(folder.resolve("definitions"))).containsExactly("a.yaml");
    assertThat(said())
        .isEqualTo(
            """
            %s: The file or folder cannot be read: the link leads to nothing.
              Check that it is there and that this user may read it. [D016]\
            """
                .formatted(link));
  }

  @Test
  void aLinkBackIsReportedAndEndsNothing() throws IOException {
    write("definitions/x/a.yaml");
    Path link =
        Files.createSymbolicLink(
            folder.resolve("definitions/x/back"), folder.resolve("definitions"));

    assertThat(paths(folder.resolve("definitions"))).containsExactly("x/a.yaml");
    assertThat(said())
        .startsWith(link + ": The file or folder cannot be read: the link leads back to a folder");
  }

  @Test
  void whatCannotBeReadIsAMistakeInTheDefinitions() throws IOException {
    write("definitions/a.yaml");
    Files.createSymbolicLink(folder.resolve("definitions/b.yaml"), folder.resolve("gone"));
    paths(folder.resolve("definitions"));

    assertThat(problems.sorted().get(0).message().exitCode()).isEqualTo(ExitCode.DEFINITIONS);
  }

  private List<String> paths(Path definitions) {
    return DefinitionFolder.read(definitions, problems).stream().map(Document::path).toList();
  }

  private String said() {
    return problems.sorted().stream()
        .map(Problem::text)
        .findFirst()
        .orElseThrow()
        .replace(System.lineSeparator(), "\n");
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "kind: groups\n");
  }
}
