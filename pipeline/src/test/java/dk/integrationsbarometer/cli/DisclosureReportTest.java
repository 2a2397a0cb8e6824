package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on what a run hides, which is for the statistician and for nobody else. */
@SparkTest
class DisclosureReportTest {
  private static Published published;

  @BeforeAll
  static void publish(@TempDir Path shared) {
    published = Published.in(shared);
  }

  @Test
  void aRunReportsWhatItHidesToItsOwnerAlone() throws IOException {
    Path report = published.work.resolve("disclosure/report-draft.md");

    assertThat(Files.readString(report))
        .startsWith("# What is hidden, and why\n")
        .contains("Run `" + published.out.resolve("latest").toRealPath().getFileName() + "`.")
        .contains("| `" + Published.INDICATOR + "` | ");
    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(report.getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void nothingOfItIsPublished() {
    String heading = HexFormat.of().formatHex("What is hidden".getBytes(StandardCharsets.UTF_8));

    assertThat(Trees.bytes(published.target()))
        .isNotEmpty()
        .allSatisfy(
            (file, bytes) -> {
              assertThat(file).doesNotContain("report");
              assertThat(bytes).doesNotContain(heading);
            });
  }
}
