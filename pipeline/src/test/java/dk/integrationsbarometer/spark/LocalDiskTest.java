package dk.integrationsbarometer.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
  private static final String SETTING = "fs.file.impl";

  @TempDir private Path folder;

  @Test
  void hadoopUsesIt() throws IOException {
    var configuration = new Configuration();
    LocalDisk.use(configuration);

    assertThat(FileSystem.newInstance(folder.toUri(), configuration)).isInstanceOf(LocalDisk.class);
  }

  @Test
  void whatWasAskedForStays() {
    var configuration = new Configuration();
    configuration.set(SETTING, RawLocalFileSystem.class.getName());
    LocalDisk.use(configuration);

    assertThat(configuration.get(SETTING)).isEqualTo(RawLocalFileSystem.class.getName());
  }

  @Test
  void filesAndFoldersGetTheSameModesAsFromHadoop() throws IOException {
    assertThat(modes("ours", new LocalDisk())).isEqualTo(modes("hadoops", new LocalFileSystem()));
  }

  @Test
  void theModeOfNoFileIsAnError() throws IOException {
    try (FileSystem disk = started(new LocalDisk())) {
      assertThatThrownBy(() -> disk.setPermission(in("none"), new FsPermission("600")))
          .isInstanceOf(NoSuchFileException.class);
    }
  }

  /** Of a folder, a file and its checksums, a file under a narrow mask, and one with a set mode. */
  private String modes(String name, FileSystem disk) throws IOException {
    try (FileSystem started = started(disk)) {
      started.mkdirs(in(name + "/folder"), new FsPermission("750"));
      started.create(in(name + "/file")).close();
      started.getConf().set("fs.permissions.umask-mode", "077");
      started.create(in(name + "/masked")).close();
      started.create(in(name + "/set")).close();
      started.setPermission(in(name + "/set"), new FsPermission("1640"));
    }

    return String.join(
        " ",
        mode(name + "/folder"),
        mode(name + "/file"),
        mode(name + "/.file.crc"),
        mode(name + "/masked"),
        mode(name + "/set"));
  }

  private FileSystem started(FileSystem disk) throws IOException {
    disk.initialize(folder.toUri(), new Configuration());
    return disk;
  }

  private org.apache.hadoop.fs.Path in(String name) {
    return new org.apache.hadoop.fs.Path(folder.resolve(name).toUri());
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
