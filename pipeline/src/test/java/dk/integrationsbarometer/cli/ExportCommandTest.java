package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir private Path folder;

  @Test
  void aFolderHasToBeNamed() {
    Said said = Said.by("export");

    assertThat(said.err()).startsWith("Missing required option: '--to=DIR'");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void anUnknownFormatIsAMistakeInTheCommand() {
    Said said = Said.by("export", "--to", folder.toString(), "--format", "excel,pdf");

    assertThat(said.err()).startsWith("export: There is no format 'pdf'.").contains("[U007]");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void anUnknownLanguageIsAMistakeInTheCommand() {
    assertThat(Said.by("export", "--to", folder.toString(), "--language", "da,se").code())
        .isEqualTo(2);
  }

  @Test
  void withoutARunThereIsNothingToExport() {
    Path exports = folder.resolve("exports");

    Said said = Said.by("export", "--out", folder.toString(), "--to", exports.toString());

    assertThat(said.err())
        .isEqualTo(
            folder
                + ": There is no published run in "
                + folder
                + "."
                + System.lineSeparator()
                + "  Run 'barometer run' first. If it was run in another folder or with another --out, name the folder that it published in with --out. [O002]"
                + System.lineSeparator());
    assertThat(said.code()).isEqualTo(14);
    assertThat(exports).doesNotExist();
  }
}
