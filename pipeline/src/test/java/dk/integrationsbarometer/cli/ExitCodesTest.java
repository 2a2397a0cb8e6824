package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.results.RunLock;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Each way in which a run can end that has nothing to do with the form of the extracts. */
@SparkTest
class ExitCodesTest {
  private static Published published;

  @TempDir private Path folder;

  @BeforeAll
  static void publish(@TempDir Path shared) {
    published = Published.in(shared);
  }

  @AfterEach
  void whatWasPublishedStays() {
    published.assertUnchanged();
  }

  @Test
  void aMisspeltNameInADefinition() {
    Path definitions = definitions("numerator: loenmodtager", "numerator: loenmodtagr");
    Said said = published.run(published.extracts, "--definitions", definitions.toString());
    assertThat(said.err())
        .contains(
            definitions
                + "/indicators/beskaeftigelse/"
                + Published.INDICATOR
                + ".yaml:15:12: The name 'loenmodtagr' is not defined. Did you mean 'loenmodtager'? Known: ");
    assertThat(said.err())
        .endsWith(String.format("%n  Correct the spelling, or define it. [D020]%n"));
    assertThat(said.code()).isEqualTo(10);
  }

  @Test
  void aVariableThatIsDefinedByItself() {
    Path definitions = definitions("value: loentimer > 0", "value: loentimer > 0 and loenmodtager");
    Said said = published.run(published.extracts, "--definitions", definitions.toString());
    assertThat(said.err())
        .contains("The variable 'loenmodtager' is defined by itself: loenmodtager -> loenmodtager.")
        .contains("[D026]");
    assertThat(said.code()).isEqualTo(10);
  }

  @Test
  void anExampleThatDiffers() {
    Path definitions =
        definitions(
            "2022H1 | 101  | alle                    |                     | 62.5",
            "2022H1 | 101  | alle                    |                     | 62.6");
    Said said = Said.by("check", "--definitions", definitions.toString());
    assertThat(said.err())
        .contains("expects 62.6 for 2022H1, 101, alle, but the definition gives 62.5.")
        .contains("[D041]");
    assertThat(said.code()).isEqualTo(13);
  }

  @Test
  void anIndicatorThatIsNotDefined() {
    Said said =
        Said.by(
            "run",
            "--indicator",
            Published.INDICATOR + "n",
            "--extracts",
            published.extracts.toString(),
            "--out",
            published.target().toString());
    assertThat(said.err())
        .startsWith(
            "--indicator: The indicator '%1$sn' is not defined. Did you mean '%1$s'?"
                .formatted(Published.INDICATOR));
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void aPeriodThatIsNone() {
    Said said = published.run(published.extracts, "--period", "2022H3");
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            "--period: '2022H3' is not a period.\n  Write 2022, 2022H1 or 2022Q1. [U001]\n");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void anOptionThatIsNone() {
    Said said = Said.by("run", "--extract", "x");
    assertThat(said.err()).contains("Unknown option").contains("--extract");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void nothingThatMayBePublished() throws IOException {
    Path extracts = Trees.copy(published.extracts, folder.resolve("extracts"));
    for (String file : List.of("bef/bef202203.csv", "bef/bef202206.csv")) {
      Files.write(extracts.resolve(file), Files.readAllLines(extracts.resolve(file)).subList(0, 4));
    }

    Said said = published.run(extracts);
    assertThat(said.err())
        .matches(
            "(?s)\\Q"
                + published.out
                + "\\E: No figure of '"
                + Published.INDICATOR
                + "' may be published: all \\d+ are suppressed or missing\\.\\R"
                + "  Use coarser breakdowns, or leave the indicator out with --indicator\\. \\[R001\\]\\R");
    assertThat(said.code()).isEqualTo(12);
  }

  @Test
  void anOutputFolderThatIsAFile() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "a file");
    Said said =
        Said.by(
            "run",
            "--extracts",
            published.extracts.toString(),
            "--work",
            published.work.toString(),
            "--out",
            out.toString());
    assertThat(said.err())
        .startsWith(out + ": The folder cannot be written: FileAlreadyExistsException");
    assertThat(said.err())
        .endsWith(
            String.format(
                "%n  Choose another folder, or have the rights and the disk space checked. [O001]%n"));
    assertThat(said.code()).isEqualTo(14);
  }

  @Test
  void aWorkFolderBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    Said said =
        Said.by(
            "run",
            "--extracts",
            published.extracts.toString(),
            "--work",
            file.resolve("work").toString(),
            "--out",
            published.target().toString());
    assertThat(said.err()).startsWith(file.resolve("work") + ": The folder cannot be written: ");
    assertThat(said.code()).isEqualTo(14);
  }

  @Test
  void aSecondRunInTheSameFolders() {
    for (Path taken : List.of(published.out, published.work)) {
      try (RunLock lock = RunLock.take(taken)) {
        assertThat(lock).isNotNull();
        Said said = published.run(published.extracts);
        assertThat(said.err())
            .isEqualToNormalizingNewlines(
                taken
                    + ": Another run is at work in this folder.\n  Wait until it ends, or use another --work and --out. [B001]\n");
        assertThat(said.code()).isEqualTo(15);
      }
    }
  }

  @Test
  void aWorkFolderInWhatIsPublished() {
    Path out = folder.resolve("out");
    for (String work : List.of(out.toString(), out.resolve("work").toString())) {
      Said said =
          Said.by(
              "run",
              "--extracts",
              published.extracts.toString(),
              "--work",
              work,
              "--out",
              out.toString());
      assertThat(said.err())
          .isEqualToNormalizingNewlines(
              "--work: The work folder "
                  + work
                  + " lies in the output folder "
                  + out
                  + ". It holds personal data, which must not be published.\n"
                  + "  Name another folder with --work or --out. [U003]\n");
      assertThat(said.code()).isEqualTo(2);
      assertThat(out).doesNotExist();
    }
  }

  private static CommandLine told(StringWriter err) {
    return new CommandLine(new Barometer()).setErr(new PrintWriter(err, true));
  }

  @Test
  void aFaultOfOursIsToldWithoutWhatTheExceptionSays() throws IOException {
    var err = new StringWriter();
    var line = told(err);
    int code =
        new Failures()
            .handleExecutionException(new IllegalStateException("secret 0101011234"), line, null);
    assertThat(err.toString())
        .startsWith(
            "Failed because of a fault in this program (IllegalStateException). Please report it; where it happened is in ")
        .doesNotContain("0101011234");
    assertThat(code).isEqualTo(ExitCode.OUR_FAULT.number());
    Path file = Path.of(err.toString().strip().replaceAll(".* is in (.*)\\.", "$1"));
    assertThat(file).content().contains(getClass().getName()).doesNotContain("0101011234");
    Files.delete(file);
  }

  @Test
  void anErrorThatIsNoExceptionIsToldInTheSameWay() throws IOException {
    var err = new StringWriter();
    int code = Failures.handle(new StackOverflowError("secret 0101011234"), told(err));
    assertThat(err.toString())
        .startsWith("Failed because of a fault in this program (StackOverflowError).")
        .doesNotContain("0101011234");
    assertThat(code).isEqualTo(ExitCode.OUR_FAULT.number());
    Files.delete(Path.of(err.toString().strip().replaceAll(".* is in (.*)\\.", "$1")));
  }

  @Test
  void aFullDiskIsNoFaultOfOurs() {
    var full = new IOException("No space left on device");
    for (Throwable failure :
        List.of(
            new Error(full), new IllegalStateException(new IllegalStateException("task", full)))) {
      var err = new StringWriter();
      int code = Failures.handle(failure, told(err));
      assertThat(err.toString())
          .isEqualToNormalizingNewlines(
              """
              --work: A disk cannot be written: IOException.
                Make room on the disks of --work, --out and Spark's own files (spark.local.dir), and run again. [O005]
              """);
      assertThat(code).isEqualTo(14);
    }
  }

  private Path definitions(String text, String by) {
    RealDefinitions.copyTo(folder.resolve("definitions"), all -> all.replace(text, by));
    return folder.resolve("definitions");
  }
}
