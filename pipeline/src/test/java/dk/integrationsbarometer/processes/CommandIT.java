package dk.integrationsbarometer.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands as people and nightly jobs start them: processes, in any folder, without arguments.
 */
@Tag("spark")
class CommandIT {
  private static final Script BAROMETER = Script.of("barometer", Duration.ofMinutes(8));

  @TempDir private Path folder;

  @Test
  void runNeedsNoArgumentsAndSaysNothingButTheFigures() throws IOException {
    Outcome first = BAROMETER.run(folder, "run");
    assertDone(first);
    assertThat(first.out()).isEqualTo(agreed());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("work"))))
        .isEqualTo("rwx------");

    Outcome shown = BAROMETER.run(folder, "show", Chosen.one("employment"), "--area", "101");
    assertDone(shown);
    assertThat(shown.out()).contains("59,7 %");
    assertExports();
  }

  /** The books are written by a library that travels in the jar. */
  private void assertExports() throws IOException {
    Outcome exported = BAROMETER.run(folder, "export", "--to", "exports");
    assertDone(exported);
    Path files = folder.resolve("exports/2022H1");
    assertThat(exported.out().strip()).endsWith("exports/2022H1");
    assertThat(files.resolve("excel/integrationsbarometer-da.xlsx")).isNotEmptyFile();
    assertThat(Files.readString(files.resolve("csv/figures-da.csv")))
        .contains("Lønmodtagerbeskæftigelse", ",59.7,");
  }

  @Test
  void aMistakeEndsWithItsOwnCodeAndWordsOnStandardError() {
    Outcome outcome = BAROMETER.run(folder, "run", "--extracts", "nowhere");
    assertThat(outcome.exit()).isEqualTo(11);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("nowhere").doesNotContain("\tat ");
    assertThat(folder.resolve("results/latest")).doesNotExist();
  }

  /** What the golden run printed, as it reads for a run in this folder. */
  private String agreed() throws IOException {
    return Files.readString(Golden.AGREED.resolve("run.txt"))
        .replace("(out)", "results")
        .replace("(run)", latest().getFileName().toString());
  }

  private Path latest() throws IOException {
    return folder.resolve("results/latest").toRealPath();
  }

  private static void assertDone(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }
}
