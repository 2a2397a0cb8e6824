package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.FailingFiles;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept, and how large it is. */
class StatusTextTest {
  @TempDir private Path folder;

  private String told(Language language, Rendering.Form form) {
    return StatusText.told(
            folder.resolve("work").toString(),
            folder.resolve("out").toString(),
            new Rendering(language, form))
        .replace(folder + "/", "");
  }

  @Test
  void beforeTheFirstRunThereIsNothingAndNothingIsMade() {
    assertThat(told(Language.EN, Rendering.Form.TEXT))
        .isEqualTo("--work work: nothing\n--out out: nothing\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void sizesAreToldByPartAndRun() throws IOException {
    write("work/registers/bef/2022-A/part-0", 5_100_000);
    write("work/registers/bef/2022-A/_seal", 300);
    write("work/keys/manifest", 65);
    write("out/runs/20260101/figures/part-0.parquet", 2000);
    write("out/runs/.20260102.part/figures/part-0.parquet", 10);
    write("out/drafts/runs/20260103/figures/part-0.parquet", 1);

    assertThat(told(Language.DA, Rendering.Form.TEXT))
        .isEqualTo(
            """
            --work work: 5,1 MB, 3 filer
              keys, nøglen til manifesternes kendetegn    65 B    1 fil
              registers, kontrollerede rækker           5,1 MB  2 filer
            --out out: 2,0 kB, 1 fil
              20260101  2,0 kB  1 fil
            kladder: 1 B, 1 fil
              20260103  1 B  1 fil
            ikke afsluttet (en kørsel i gang, eller en der blev afbrudt; den næste rydder op): 10 B, 1 fil
              .20260102.part  10 B  1 fil
            """);
    assertThat(told(Language.EN, Rendering.Form.JSON))
        .contains(
            "\"runs\" : [ {\n    \"name\" : \"20260101\",\n    \"files\" : 1,\n    \"bytes\" : 2000\n  } ],");
  }

  @Test
  void theRunThatReadersAreLedToIsMarkedAndNothingIsChanged() {
    publish(OutputFolder.at(folder.resolve("out").toString(), new Configuration(false)), "run-1");
    var before = Trees.bytes(folder);

    assertThat(told(Language.EN, Rendering.Form.TEXT))
        .containsPattern(
            "  run-1, the latest for readers  [0-9.]+ kB  "
                + (Tables.ALL.size() + 1) // and the manifest
                + " files\n");
    assertThat(Trees.bytes(folder)).isEqualTo(before);
  }

  @Test
  void aFolderThatMayNotBeLookedIntoIsTold() throws IOException {
    write("work/registers/bef/part-0", 1);
    var work = new org.apache.hadoop.fs.Path("remote:" + folder.resolve("work/registers"));
    assertThatThrownBy(
            () -> KeptStatus.inside("work", work.getParent(), FailingFiles.unlistedAt("registers")))
        .hasMessageStartingWith("work: The folder cannot be looked into: ")
        .hasMessageEndingWith(
            "."
                + System.lineSeparator()
                + "  Check that this user may list it and all that lies in it. [O010]");
  }

  private void write(String file, int bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, new byte[bytes]);
  }
}
