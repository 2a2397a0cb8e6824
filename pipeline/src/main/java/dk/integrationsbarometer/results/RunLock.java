package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second run out of a local folder. The operating system holds the lock and frees it when
 * the process ends in whatever way, so a killed run blocks nobody; the file {@code .lock} stays.
 */
public final class RunLock implements AutoCloseable {
  private static final String FILE = ".lock";

  private final Path folder;
  private final FileChannel channel;

  private RunLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Locks a folder that others may look into; it is made when it is not there. */
  public static RunLock take(Path folder) {
    try {
      if (!Files.isDirectory(folder)) { // a link to a folder is one
        Files.createDirectories(folder);
      }

      return lock(folder);
    } catch (IOException e) {
      throw OutputFolder.because(Message.CANNOT_WRITE, folder.toString(), e);
    }
  }

  /** Locks a folder that, when it has to be made, only its owner can look into. */
  public static RunLock takePrivate(Path folder) {
    return take(PrivateFolder.make(folder));
  }

  private static RunLock lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new RunLock(folder, channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this very process.
      channel.close();
      throw busy(folder);
    }

    channel.close();
    throw busy(folder);
  }

  private static BarometerException busy(Path folder) {
    return BarometerException.of(Message.ANOTHER_RUN, Place.ofFile(folder.toString()));
  }

  /** Lets the next run in. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw OutputFolder.because(Message.CANNOT_WRITE, folder.toString(), e);
    }
  }
}
