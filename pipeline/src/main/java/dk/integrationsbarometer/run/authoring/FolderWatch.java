package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.definitions.FileWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices when the files below a folder change. It looks at them again and again, which works on
 * shared drives as well, where the operating system reports no changes.
 */
public final class FolderWatch {
  private final Path folder;
  private final Pause pause;
  private Map<Path, String> seen;

  /** What is done between two looks. */
  @FunctionalInterface
  public interface Pause {
    void hold() throws InterruptedException;
  }

  public FolderWatch(Path folder, Pause pause) {
    this.folder = folder;
    this.pause = pause;
    this.seen = look();
  }

  /**
   * Returns when a file has come, gone or changed since the last time.
   *
   * @throws InterruptedException when whoever watches is to end
   */
  public void awaitChange() throws InterruptedException {
    Map<Path, String> now = look();
    while (now.equals(seen)) {
      pause.hold();
      now = look();
    }

    seen = now;
  }

  /** A file that goes while we look is seen at the next look. */
  private Map<Path, String> look() {
    FileWalk walk = FileWalk.through(folder);
    Map<Path, String> states = new TreeMap<>(walk.unreadable());
    for (Path file : walk.files()) {
      try {
        states.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
      } catch (IOException e) {
        states.put(file, e.getClass().getSimpleName());
      }
    }

    return states;
  }
}
