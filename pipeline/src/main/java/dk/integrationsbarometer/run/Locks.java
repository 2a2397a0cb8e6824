package dk.integrationsbarometer.run;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.results.RunLock;
import java.io.IOException;
import java.nio.file.Files;
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

  /** For a run that publishes; both folders must be free. */
  static Locks take(RunRequest request) {
    refuseWorkInOut(request);
    Locks work = takeWork(request);
    try {
      return new Locks(work.work, WorkFolder.local(request.results()).map(RunLock::take));
    } catch (RuntimeException e) {
      work.close();
      throw e;
    }
  }

  /** For a command that publishes nothing. */
  static Locks takeWork(RunRequest request) {
    var locks =
        new Locks(WorkFolder.local(request.work()).map(RunLock::takePrivate), Optional.empty());
    try {
      WorkFolder.prepare(request.work());
      return locks;
    } catch (RuntimeException e) {
      locks.close();
      throw e;
    }
  }

  private static void refuseWorkInOut(RunRequest request) {
    Optional<Path> work = WorkFolder.local(request.work()).map(Locks::real);
    Optional<Path> out = WorkFolder.local(request.out()).map(Locks::real);
    boolean inside =
        (work.isPresent() && out.isPresent())
            ? work.get().startsWith(out.get())
            : request.work().equals(request.out());
    if (inside) {
      throw BarometerException.of(
          Message.WORK_IN_OUT, Place.ofFile("--work"), request.work(), request.out());
    }
  }

  /** The path without symbolic links, as far as it exists already. */
  private static Path real(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path there = absolute;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }

    try {
      return there.toRealPath().resolve(there.relativize(absolute));
    } catch (IOException e) {
      return absolute; // what cannot be looked into is reported when it is written
    }
  }

  @Override
  public void close() {
    out.ifPresent(RunLock::close);
    work.ifPresent(RunLock::close);
  }
}
