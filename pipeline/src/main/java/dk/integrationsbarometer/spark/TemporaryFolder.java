package dk.integrationsbarometer.spark;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Java's temporary folder, into which Spark's libraries for compression unpack what is no Java and
 * load it from there.
 */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * Sees before Spark starts whether libraries can be loaded from a folder: later it would look
   * like a fault of the program.
   *
   * @throws BarometerException when the folder cannot be written, or lies on a disk that is mounted
   *     noexec
   */
  public static void requireLoadable(Path folder) {
    requireLoadable(folder, File::canExecute);
  }

  /** Whether the system would run a file. */
  interface Check {
    boolean isRunnable(File file);
  }

  static void requireLoadable(Path folder, Check system) {
    try {
      Path probe = Files.createTempFile(folder, "barometer-", ".probe");
      try {
        boolean isSet = probe.toFile().setExecutable(true);
        if (isSet && !system.isRunnable(probe.toFile())) {
          throw refused(folder, "it is mounted noexec");
        }
      } finally {
        Files.deleteIfExists(probe);
      }
    } catch (IOException e) {
      throw refused(folder, e.getClass().getSimpleName());
    }
  }

  private static BarometerException refused(Path folder, String reason) {
    return BarometerException.of(
        Message.NO_LIBRARIES_HERE, Place.ofFile(folder.toString()), reason);
  }
}
