package dk.integrationsbarometer.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * What leads a reader to the newest whole run: the symbolic link {@code latest} on a local disk,
 * the file {@code latest.json} where there are no links. Either is replaced in one step.
 */
final class LatestRun {
  private static final String LINK = "latest";
  private static final String FILE = "latest.json";
  private static final String LINK_PART = ".latest.part";
  private static final String FILE_PART = ".latest.json.part";

  private LatestRun() {}

  /** The content of {@code latest.json}. */
  private record Pointer(String run) {}

  static void leadTo(OutputFolder out, String runId) throws IOException {
    Optional<java.nio.file.Path> local = out.local();
    if (local.isPresent() && link(local.get(), runId)) {
      removePointer(out);
      return;
    }

    replaceFile(out, runId);
    if (local.isPresent()) {
      Files.deleteIfExists(local.get().resolve(LINK)); // from a time when the disk had links
    }
  }

  /** The folder of the newest run; empty when nothing was published. */
  static Optional<Path> find(OutputFolder out) throws IOException {
    Optional<java.nio.file.Path> link = out.local().map(folder -> folder.resolve(LINK));
    if (link.isPresent() && Files.exists(link.get(), java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      // Followed once, so that all tables are read from the same run.
      return Optional.of(new Path(link.get().toRealPath().toUri()));
    }

    return out.files().exists(out.path(FILE))
        ? Optional.of(out.run(Json.read(out.files(), out.path(FILE), Pointer.class).run()))
        : Optional.empty();
  }

  /**
   * Whether the disk has links; if so, the link leads to the run now. Some disks say no by an error
   * like any other.
   */
  private static boolean link(java.nio.file.Path folder, String runId) {
    java.nio.file.Path temporary = folder.resolve(LINK_PART);
    try {
      Files.deleteIfExists(temporary);
      Files.createSymbolicLink(temporary, java.nio.file.Path.of("runs", runId));
      Files.move(temporary, folder.resolve(LINK), StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Readers follow the link; a pointer from a time without links that stays misleads nobody. */
  private static void removePointer(OutputFolder out) {
    try {
      out.files().delete(out.path(FILE), false);
    } catch (IOException e) {
      return;
    }
  }

  private static void replaceFile(OutputFolder out, String runId) throws IOException {
    Path temporary = out.path(FILE_PART);
    Json.write(out.files(), temporary, new Pointer(runId));
    Replacing.rename(out.files(), temporary, out.path(FILE));
  }
}
