package dk.integrationsbarometer.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that somebody stops says so in one line and leaves nothing half-made. */
@Tag("spark")
class StoppedIT {
  private static final String LINE =
      "Stopped before the end: nothing was published. The next run goes on from here.";

  @TempDir private Path folder;

  /** What an earlier run left when it was killed is removed as soon as a run begins. */
  @ParameterizedTest
  @CsvSource({"TERM, registers, 143", "INT, population and cells, 130", "INT, definitions, 130"})
  @Timeout(300)
  void aSignalEndsARun(String signal, String stage, int code) throws Exception {
    Path scratch = folder.resolve("work/scratch");
    Path left =
        Files.createDirectories(
            scratch.resolve("left-by-a-kill"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Process run = start();
    awaitStage(stage);
    if (!stage.equals("definitions")) {
      assertThat(left).doesNotExist();
    }

    if (stage.equals("population and cells")) {
      assertSparksOwnFilesAreHidden(scratch);
    }

    kill(signal, run);

    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(code);
    assertThat(said().filter(line -> !line.matches(" *\\d+ s  .*"))).containsExactly(LINE);
    assertThat(folder.resolve("results/latest")).doesNotExist();
    assertThat(below("results")).noneMatch(StoppedIT::isHalfMade);
    assertThat(below("work"))
        .noneMatch(StoppedIT::isHalfMade)
        .noneMatch(path -> path.startsWith("scratch/"));
    for (String register : halfMade()) {
      assertThat(folder.resolve("work/registers").resolve(register)).doesNotExist();
    }
  }

  /** While it works, what Spark puts aside lies where nobody else can look. */
  private static void assertSparksOwnFilesAreHidden(Path scratch) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch)))
        .isEqualTo("rwx------");
    assertThat(scratch).isNotEmptyDirectory();
  }

  private Process start() throws IOException {
    var builder =
        new ProcessBuilder(
            Sample.HOME.toAbsolutePath().normalize().resolve("scripts/barometer").toString(),
            "run",
            "--progress",
            "--indicator",
            Chosen.one("employment"));
    builder.environment().put("CI", "1");
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(folder.resolve("out.txt").toFile());
    builder.redirectError(folder.resolve("err.txt").toFile());
    return builder.directory(folder.toFile()).start();
  }

  private static void kill(String signal, Process run) throws Exception {
    assertThat(
            new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid())).start().waitFor())
        .isZero();
  }

  private void awaitStage(String stage) throws Exception {
    while (said().noneMatch(line -> line.endsWith("s  " + stage))) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private Stream<String> said() throws IOException {
    return Files.readAllLines(folder.resolve("err.txt")).stream();
  }

  private static boolean isHalfMade(String path) {
    return path.contains(".part/") || path.contains("_temporary");
  }

  /** Folders of checked rows without the file that is written last. */
  private List<String> halfMade() throws IOException {
    return below("work").stream()
        .filter(path -> path.startsWith("registers/") && path.contains("/data/"))
        .map(path -> path.substring("registers/".length(), path.indexOf("/data/")))
        .distinct()
        .filter(
            name -> !Files.exists(folder.resolve("work/registers").resolve(name).resolve("_seal")))
        .toList();
  }

  private List<String> below(String name) throws IOException {
    Path home = folder.resolve(name);
    return Files.exists(home)
        ? Trees.files(home).stream().map(file -> home.relativize(file).toString()).toList()
        : List.of();
  }
}
