package dk.integrationsbarometer.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * What leads a reader to the newest whole run: the symbolic link {@code latest} on a local disk,
 * the file {@code latest.json} where there are no links. Either is replaced in one step.
 */
final class Latest {
  private static final String LINK = "latest";
  private static final String FILE = "latest.json";
  private static final String TEMPORARY = ".latest.part";

  private Latest() {}

  /** The content of {@code latest.json}. */
  private record Pointer(String run) {}

  static void leadTo(OutputFolder out, String runId) throws IOException {
    Optional<java.nio.file.Path> local = out.local();
    if (local.isEmpty() || !link(local.get(), runId)) {
      replaceFile(out, runId);
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
        ? Optional.of(out.run(JsonFile.read(out.files(), out.path(FILE), Pointer.class).run()))
        : Optional.empty();
  }

  /** Whether the disk has links; if so, the link leads to the run now. */
  private static boolean link(java.nio.file.Path folder, String runId) throws IOException {
    java.nio.file.Path temporary = folder.resolve(TEMPORARY);
    Files.deleteIfExists(temporary);
    try {
      Files.createSymbolicLink(temporary, java.nio.file.Path.of("runs", runId));
    } catch (UnsupportedOperationException e) {
      return false;
    }

    Files.move(temporary, folder.resolve(LINK), StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static void replaceFile(OutputFolder out, String runId) throws IOException {
    Path temporary = out.path(TEMPORARY);
    JsonFile.write(out.files(), temporary, new Pointer(runId));
    FileContext.getFileContext(out.files().getUri(), out.files().getConf())
        .rename(temporary, out.path(FILE), Options.Rename.OVERWRITE);
  }
}
