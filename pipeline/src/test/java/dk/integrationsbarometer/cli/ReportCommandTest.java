package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.testkit.Publications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a run of a few rows, without Spark. */
class ReportCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void aRunIsPublished() {
    Publications.publish(
        OutputFolder.at(folder.resolve("out").toString(), new Configuration(false)), "run-1");
  }

  @Test
  void aReportIsAPageInEachLanguage() throws IOException {
    Said said = report();

    assertThat(said.err()).isEmpty();
    assertThat(said.out()).isEqualTo(folder.resolve("to/2022H1-report") + "\n");
    assertThat(files()).containsExactly("da/index.html", "en/index.html", "files.json");
    assertThat(said.code()).isZero();
  }

  @Test
  void oneLanguageAndItsPicturesWhenAskedFor() throws IOException {
    Said said = report("--language", "en", "--pictures", "svg");

    assertThat(said.code()).isZero();
    assertThat(files())
        .contains("en/index.html", "en/pictures/beskaeftigelse.svg")
        .noneMatch(file -> file.startsWith("da/"));
    assertThat(Files.readString(folder.resolve("to/2022H1-report/en/pictures/beskaeftigelse.svg")))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=");
  }

  @Test
  void theSameRunGivesTheSameFiles() throws IOException {
    report();
    String first = Files.readString(folder.resolve("to/2022H1-report/files.json"));
    report();

    assertThat(Files.readString(folder.resolve("to/2022H1-report/files.json"))).isEqualTo(first);
  }

  @Test
  void aRunThatIsNotThereIsAsked() {
    Said said = report("--run", "run-2");

    assertThat(said.code()).isEqualTo(14);
    assertThat(said.err()).contains("There is no run 'run-2' here.");
    assertThat(folder.resolve("to")).doesNotExist();
  }

  private Said report(String... more) {
    String to = folder.resolve("to").toString();
    List<String> usual = List.of("report", "--out", folder.resolve("out").toString(), "--to", to);
    return Said.by(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    Path to = folder.resolve("to/2022H1-report");
    try (Stream<Path> all = Files.walk(to)) {
      return all.filter(Files::isRegularFile)
          .map(file -> to.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
