package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.Sessions;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Keeps one Spark session for the whole JVM, with the program's own settings; it is stopped after
 * the last test.
 */
public final class SparkExtension implements BeforeAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(SparkExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    // Classes run on several threads, and only the one that started Spark has a session by itself.
    SparkSession.setActiveSession(session(context));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(SparkSession.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return session(context);
  }

  private static SparkSession session(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("session", key -> new Held(start()), Held.class)
        .session();
  }

  private static SparkSession start() {
    return new FittedSessions(Sessions.start(Optional.of("local[2]"))).forBytes(0);
  }

  /** JUnit closes it with the last test. */
  private record Held(SparkSession session) implements AutoCloseable {
    @Override
    public void close() {
      session.stop();
    }
  }
}
