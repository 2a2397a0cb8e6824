package dk.integrationsbarometer.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Starts Spark when it is first needed, and stops it at the end, unless it ran already for somebody else. */
final class LazySession implements Supplier<SparkSession>, AutoCloseable {
  private final Supplier<SparkSession> start;
  private Optional<SparkSession> session = Optional.empty();
  private boolean ours;

  LazySession(Supplier<SparkSession> start) {
    this.start = start;
  }

  @Override
  public SparkSession get() {
    if (session.isEmpty()) {
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
