package dk.integrationsbarometer.run;

import dk.integrationsbarometer.results.RunLock;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a second run out of the work and the output folder, where they lie on this machine. */
final class Locks implements AutoCloseable {
  private final Optional<RunLock> work;
  private final Optional<RunLock> out;

  private Locks(Optional<RunLock> work, Optional<RunLock> out) {
    this.work = work;
    this.out = out;
  }

  static Locks take(RunRequest request) {
    Optional<RunLock> work = local(request.work()).map(RunLock::takePrivate);
    try {
      return new Locks(work, local(request.out()).map(RunLock::take));
    } catch (RuntimeException e) {
      work.ifPresent(RunLock::close);
      throw e;
    }
  }

  /** Only the work folder, for what publishes nothing. */
  static Locks takeWork(RunRequest request) {
    return new Locks(local(request.work()).map(RunLock::takePrivate), Optional.empty());
  }

  private static Optional<Path> local(String folder) {
    if (folder.startsWith("file:")) {
      return Optional.of(Path.of(folder.replaceFirst("^file:/*", "/")));
    }

    return folder.contains("://") ? Optional.empty() : Optional.of(Path.of(folder));
  }

  @Override
  public void close() {
    out.ifPresent(RunLock::close);
    work.ifPresent(RunLock::close);
  }
}
