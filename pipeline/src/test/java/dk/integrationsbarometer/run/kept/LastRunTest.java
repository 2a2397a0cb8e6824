package dk.integrationsbarometer.run.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.testkit.FailingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastRunTest {
  @TempDir private Path work;
  private final List<Problem> notes = new ArrayList<>();

  @BeforeEach
  void run() throws IOException {
    write("cells/bef/a/part-0.parquet", "cells");
    write("population/bef/2022-06-30/part-0.parquet", "people");
    write("disclosure/released.tsv", "released");
    write("disclosure/decided.tsv", "decided");
    write("disclosure/report.md", "report");
    last().remember("run-1");
  }

  @Test
  void allIsAsTheRunLeftIt() throws IOException {
    assertThat(isAsLeftBy("run-1")).isTrue();
    assertThat(isAsLeftBy("run-2")).isFalse();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void beforeTheFirstRunNothingIs() throws IOException {
    Files.delete(file());
    assertThat(isAsLeftBy("run-1")).isFalse();
    assertThat(notes).isEmpty();
  }

  /** By its size or only by its bytes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cells/bef/a/part-0.parquet",
        "population/bef/2022-06-30/part-0.parquet",
        "disclosure/released.tsv",
        "disclosure/decided.tsv",
        "disclosure/report.md"
      })
  void whateverIsChangedOrGoneIsSeen(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(work.resolve(path));
    byte[] flipped = bytes.clone();
    flipped[0]++;
    Files.write(work.resolve(path), flipped);
    assertThat(isAsLeftBy("run-1")).isFalse();

    Files.write(work.resolve(path), bytes);
    assertThat(isAsLeftBy("run-1")).isTrue();

    Files.delete(work.resolve(path));
    assertThat(isAsLeftBy("run-1")).isFalse();
  }

  /** As a run leaves it that was killed. */
  @ParameterizedTest
  @ValueSource(strings = {"cells/bef/b.part/part-0.parquet", "population/bfl/part-0.parquet"})
  void whateverIsMoreIsSeen(String path) throws IOException {
    write(path, "more");
    assertThat(isAsLeftBy("run-1")).isFalse();
  }

  /** They are no part of a release. */
  @Test
  void whatDraftsFindOutIsNotLookedAt() throws IOException {
    write("disclosure/decided-draft.tsv", "decided");
    write("disclosure/report-draft.md", "report");
    assertThat(isAsLeftBy("run-1")).isTrue();
  }

  @Test
  void aDamagedFileIsSaidAndCountsForNothing() throws IOException {
    Files.writeString(file(), Files.readString(file()).replaceFirst("run-1", "run-2"));

    assertThat(isAsLeftBy("run-2")).isFalse();
    assertThat(notes)
        .extracting(note -> note.line(MessageLanguage.EN))
        .containsExactly(
            file()
                + ": What was kept here is not what was written: its last line is not the seal of those"
                + " before it. It is thrown away and made anew. Nothing needs to be done. If it happens"
                + " again, have the disk checked. [W002]");
  }

  /** A draft that was taken away leaves rows that the next run has to remove. */
  @Test
  void anotherMeaningOfWhatIsKeptIsSeen() {
    LastRun other = LastRun.in(work.toString(), "other", new Configuration(false));
    assertThat(other.leftAllAsItIs("run-1", notes::add)).isFalse();
    assertThat(notes).isEmpty();
  }

  /** A run can do without: the next one looks at everything anew. */
  @Test
  void aFolderThatCannotBeListedIsNotRemembered() throws IOException {
    write("cells/closed/part-0.parquet", "nobody's");
    LastRun closed = LastRun.in("remote:" + work, "meaning", FailingFiles.unlistedAt("closed"));
    closed.remember("run-2");

    assertThat(closed.leftAllAsItIs("run-2", notes::add)).isFalse();
    assertThat(closed.leftAllAsItIs("run-1", notes::add)).isFalse();
    assertThat(notes).isEmpty();
    Files.delete(work.resolve("cells/closed/part-0.parquet"));
    Files.delete(work.resolve("cells/closed"));
    assertThat(isAsLeftBy("run-1")).as("nothing was written").isTrue();
  }

  private boolean isAsLeftBy(String run) {
    return last().leftAllAsItIs(run, notes::add);
  }

  private LastRun last() {
    return LastRun.in(work.toString(), "meaning", new Configuration(false));
  }

  private Path file() {
    return work.resolve("disclosure/last-run.tsv");
  }

  private void write(String path, String text) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
