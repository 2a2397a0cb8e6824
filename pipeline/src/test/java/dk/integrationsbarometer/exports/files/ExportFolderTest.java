package dk.integrationsbarometer.exports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
  private static final Manifest RUN = Publications.facts("run-1");

  @TempDir private Path to;

  @Test
  void theListTellsEachFile() throws IOException {
    export("æ", Readership.PUBLIC);

    assertThat(to.resolve("2022H1/csv/a.csv")).hasContent("æ");
    assertThat(Files.readString(to.resolve("2022H1/files.json")))
        .isEqualTo(
            """
            {
              "run" : "run-1",
              "published" : "2026-11-20T10:00:30Z",
              "files" : [
                {
                  "path" : "csv/a.csv",
                  "size" : 2,
                  "sha256" : "889be819e24eaa58cd98ff071bc5aa9d9d6b3fea8d62c6cd43778c7370d2bf60"
                }
              ]
            }
            """);
  }

  @Test
  void theListSaysWhatIsForTheHouseAlone() throws IOException {
    export("a", Readership.INTERNAL);

    assertThat(Files.readString(to.resolve("2022H1/files.json")))
        .contains(
            "\"mark_da\" : \"KUN TIL INTERN BRUG. Må ikke offentliggøres.\"",
            "\"mark_en\" : \"FOR INTERNAL USE ONLY. Not for publication.\"");
  }

  @Test
  void anOlderExportIsReplacedAsAWhole() {
    try (ExportFolder first = ExportFolder.begin(to, "2022H1")) {
      first.write("gone.txt", "1");
      first.publish(RUN, Readership.PUBLIC);
    }

    export("2", Readership.PUBLIC);

    assertThat(to.resolve("2022H1/gone.txt")).doesNotExist();
    assertThat(to.toFile().list()).containsExactly("2022H1");
  }

  @Test
  void whatIsNotPublishedLeavesNothingBehind() {
    export("1", Readership.PUBLIC);
    try (ExportFolder failing = ExportFolder.begin(to, "2022H1")) {
      failing.write("csv/a.csv", "2");
    }

    assertThat(to.resolve("2022H1/csv/a.csv")).hasContent("1");
    assertThat(to.toFile().list()).containsExactly("2022H1");
  }

  /** An export was stopped while it gave folders their names. */
  @Test
  void theOlderExportComesBackAfterAStop() throws IOException {
    export("1", Readership.PUBLIC);
    Files.move(to.resolve("2022H1"), to.resolve(".2022H1.old"));

    ExportFolder.begin(to, "2022H1").close();

    assertThat(to.resolve("2022H1/csv/a.csv")).hasContent("1");
  }

  @Test
  void aFolderOfSomebodyElseIsNotReplaced() throws IOException {
    Files.createDirectories(to.resolve("2022H1"));
    Files.writeString(to.resolve("2022H1/mine.txt"), "mine");

    assertThatThrownBy(() -> ExportFolder.begin(to, "2022H1"))
        .hasMessage(
            to.resolve("2022H1")
                + ": This folder would be replaced, but it holds a file that no export has"
                + " written: mine.txt.\n"
                + "  Move the file away, or choose another folder with --to. [O012]");
    assertThat(to.resolve("2022H1/mine.txt")).hasContent("mine");
  }

  @Test
  void whatAnAuthorPutBesideTheFilesIsNotLost() throws IOException {
    export("1", Readership.PUBLIC);
    Files.writeString(to.resolve("2022H1/csv/notes.txt"), "mine");

    assertThatThrownBy(() -> export("2", Readership.PUBLIC)).hasMessageContaining("csv/notes.txt");
    assertThat(to.resolve("2022H1/csv/a.csv")).hasContent("1");
    assertThat(to.resolve("2022H1/csv/notes.txt")).hasContent("mine");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidToBe() throws IOException {
    Path file = Files.writeString(to.resolve("file"), "");

    assertThatThrownBy(() -> ExportFolder.begin(file, "2022H1"))
        .hasMessage(
            file.resolve("2022H1")
                + ": The folder cannot be written: FileSystemException ("
                + file.resolve(".2022H1.part")
                + ": Not a directory).\n"
                + "  Choose another folder, or have the rights and the disk space checked. [O001]");
  }

  @Test
  void itIsNamedAfterTheNewestHalfYearWithANumber() {
    assertThat(
            ExportName.of(
                new SmallRun()
                    .with(
                        Tables.FIGURES,
                        """
                        indicator | period | group | value | obs_status
                        a         | 2021H2 | alle  | 1     | A
                        a         | 2022H1 | alle  | 2     | A
                        a         | 2022H2 | alle  |       | O
                        a         | 2023   | alle  | 2     | A
                        """)
                    .published()))
        .isEqualTo("2022H1");
    assertThat(ExportName.of(new SmallRun().published())).isEqualTo("run-1");
  }

  private void export(String content, Readership readers) {
    try (ExportFolder folder = ExportFolder.begin(to, "2022H1")) {
      folder.write("csv/a.csv", content);
      folder.publish(RUN, readers);
    }
  }
}
