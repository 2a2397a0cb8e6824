package dk.integrationsbarometer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir private Path folder;

  @Test
  void aSecondRunIsRefused() {
    try (RunLock first = RunLock.take(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> RunLock.take(folder))
          .hasMessage(
              folder
                  + ": Another run is at work in this folder."
                  + System.lineSeparator()
                  + "  Wait until it ends, or use another --work and --out. [B001]");
    }
  }

  @Test
  void theNextRunIsLetInWhenTheFirstHasEnded() {
    RunLock.take(folder).close();
    assertThatCode(() -> RunLock.take(folder).close()).doesNotThrowAnyException();
  }

  @Test
  void aPrivateFolderIsItsOwnersAlone() throws IOException {
    Path work = folder.resolve("work/deeper");
    RunLock.takePrivate(work).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    RunLock.take(link).close();
    RunLock.takePrivate(link).close();

    assertThat(real.resolve(".lock")).exists();
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> RunLock.takePrivate(file))
        .hasMessage(
            file
                + ": The folder cannot be written: FileAlreadyExistsException ("
                + file
                + ")."
                + System.lineSeparator()
                + "  Choose another folder, or have the rights and the disk space checked. [O001]");
  }
}
