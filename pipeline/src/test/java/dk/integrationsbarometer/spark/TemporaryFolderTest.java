package dk.integrationsbarometer.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  @TempDir private Path folder;

  @Test
  void aFolderFromWhichLibrariesLoadIsLeftAsItWas() {
    assertThatCode(() -> TemporaryFolder.requireLoadable(folder)).doesNotThrowAnyException();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneFromWhichNothingMayRunIsTold() {
    assertThatThrownBy(() -> TemporaryFolder.requireLoadable(folder, file -> false))
        .hasMessage(
            folder
                + ": Java's temporary folder cannot be used for the libraries that Spark loads: it is mounted noexec."
                + System.lineSeparator()
                + "  Set the environment variable JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR with a folder that can be written and that programs may run from. [O011]");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneThatCannotBeWrittenIsTold() {
    assertThatThrownBy(() -> TemporaryFolder.requireLoadable(folder.resolve("not-there")))
        .hasMessageContaining("that Spark loads: NoSuchFileException.");
  }
}
