package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A local folder that only its owner can look into (mode 0700), for what must not be published. */
public final class PrivateFolder {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFolder() {}

  /**
   * Makes folders inside another that only their owner can look into, also where the outer one is
   * open to more or they stood there before.
   *
   * @throws BarometerException when that cannot be done
   */
  public static void makeInside(Path folder, List<String> names) {
    for (String name : names) {
      Path inside = make(folder.resolve(name));
      try {
        if (inside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwx------"));
        }
      } catch (IOException e) {
        throw OutputFolder.because(Message.CANNOT_WRITE, inside.toString(), e);
      }
    }
  }

  /**
   * Makes the folder and its missing parents. One that is there already keeps its mode: whoever
   * made it decided who may look into it.
   *
   * @throws BarometerException when it cannot be made
   */
  public static Path make(Path folder) {
    if (Files.isDirectory(folder)) {
      return folder; // also behind a link, which createDirectories does not take for a folder
    }

    try {
      boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      return isPosix
          ? Files.createDirectories(folder, OWNER_ONLY)
          : Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputFolder.because(Message.CANNOT_WRITE, folder.toString(), e);
    }
  }
}
