package dk.integrationsbarometer.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands as people and nightly jobs start them: processes, in any folder, without arguments.
 */
@Tag("spark")
class CommandIT {
  @TempDir private static Path home;
  private static Script barometer;

  @TempDir private Path folder;

  /** Of the whole catalogue a run takes minutes; what it prints is in AnswersTest. */
  @BeforeAll
  static void smaller() {
    SmallerHome.with(LocalRun.INDICATORS, home);
    barometer = Script.in(home, "barometer", Duration.ofMinutes(8));
  }

  @Test
  void runNeedsNoArgumentsAndSaysNothingButTheFigures() throws IOException {
    Outcome first = barometer.run(folder, "run");
    assertDone(first);
    assertThat(first.out())
        .contains("59,7 %", " indikatorer: ")
        .endsWith("results/runs/" + latest().getFileName() + "\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("work"))))
        .isEqualTo("rwx------");

    Outcome shown = barometer.run(folder, "show", Chosen.one("employment"), "--area", "101");
    assertDone(shown);
    assertThat(shown.out()).contains("59,7 %");
    assertExports();
  }

  /** The books are written by a library that travels in the jar. */
  private void assertExports() throws IOException {
    Outcome exported = barometer.run(folder, "export", "--to", "exports");
    assertDone(exported);
    Path files = folder.resolve("exports/2022H1");
    assertThat(exported.out().strip()).endsWith("exports/2022H1");
    assertThat(files.resolve("excel/integrationsbarometer-da.xlsx")).isNotEmptyFile();
    assertThat(Files.readString(files.resolve("csv/figures-da.csv")))
        .contains("Lønmodtagerbeskæftigelse", ",59.7,");
  }

  @Test
  void aMistakeEndsWithItsOwnCodeAndWordsOnStandardError() {
    Outcome outcome = barometer.run(folder, "run", "--extracts", "nowhere");
    assertThat(outcome.exit()).isEqualTo(11);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("nowhere").doesNotContain("\tat ");
    assertThat(folder.resolve("results/latest")).doesNotExist();
  }

  private Path latest() throws IOException {
    return folder.resolve("results/latest").toRealPath();
  }

  private static void assertDone(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }
}
