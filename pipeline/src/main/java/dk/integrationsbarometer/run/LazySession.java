package dk.integrationsbarometer.run;

import dk.integrationsbarometer.spark.Sessions;
import dk.integrationsbarometer.spark.TemporaryFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * Starts Spark when it is first needed, and stops it at the end, unless it ran already for somebody
 * else.
 */
public final class LazySession implements Supplier<SparkSession>, AutoCloseable {
  private final Supplier<SparkSession> start;
  private Optional<SparkSession> session = Optional.empty();
  private boolean ours;

  private LazySession(Supplier<SparkSession> start) {
    this.start = start;
  }

  /**
   * A session that will be started on demand.
   *
   * @param master where the work is done; empty for this machine, or what spark-submit says
   * @param work the protected folder, in which Spark's own files lie when it is on this machine;
   *     else they lie in a protected folder of this machine
   */
  public static LazySession at(Optional<String> master, String work) {
    return new LazySession(
        () -> {
          TemporaryFolder.requireLoadable(Path.of(System.getProperty("java.io.tmpdir")));
          String scratch = WorkFolder.scratch(work).orElseGet(WorkFolder::scratchElsewhere);
          return Sessions.start(master, Optional.of(scratch));
        });
  }

  /** By whichever thread needs it first. */
  @Override
  public synchronized SparkSession get() {
    if (session.isEmpty()) {
      if (Shutdown.isUnderWay()) { // nobody would stop Spark any more
        throw new IllegalStateException("Stopped before Spark was started");
      }

      ours = SparkSession.getDefaultSession().isEmpty();
      session = Optional.of(start.get());
    }

    return session.get();
  }

  @Override
  public void close() {
    if (ours) {
      session.ifPresent(SparkSession::stop);
    }
  }
}
