package dk.integrationsbarometer.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * This computer's disk, as Hadoop has it but for one thing: without its native library, which Spark
 * does not ship, Hadoop starts the program {@code chmod} for every file and folder that it makes.
 * That is thousands of processes in a run over small extracts. Here Java sets the mode.
 */
public final class LocalDisk extends LocalFileSystem {
  /** Hadoop's setting of the class for files of this computer. */
  static final String SETTING = "fs.file.impl";

  public LocalDisk() {
    super(new Raw());
  }

  /** Lets Hadoop use this class for files of this computer, unless another was asked for. */
  public static void use(Configuration configuration) {
    if (configuration.get(SETTING) == null) {
      configuration.setClass(SETTING, LocalDisk.class, LocalFileSystem.class);
    }
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (isPosix && !permission.getStickyBit()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permission.toString()));
      } else {
        super.setPermission(path, permission);
      }
    }
  }
}
