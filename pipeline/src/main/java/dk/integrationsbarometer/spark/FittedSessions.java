package dk.integrationsbarometer.spark;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/**
 * Two sessions of one Spark, for small and for large pieces of work. In the small one Spark
 * interprets its plans: for a few thousand rows, generating and compiling code for each of hundreds
 * of small jobs takes several times as long as the work. Nothing is cut into several parts there,
 * nor planned anew while it runs, since each part and each plan is a job more. The results are the
 * same.
 *
 * <p>What is small is decided for each piece of work by the extracts that it reads, so that one
 * large register does not make fifty small ones slow. Spark is started when the first piece of work
 * asks for it: a run that finds everything kept never does.
 */
public final class FittedSessions {
  private static final Map<String, String> INTERPRETED =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "1");
  private static final String SMALL = "spark.barometer.smallExtracts";
  private static final String SMALL_BY_DEFAULT = "16m";

  /** Reading and judging text takes several times what its kept rows take. */
  private static final int TEXT = 4;

  private final Supplier<SparkSession> start;
  private final Configuration hadoop;
  private Optional<Started> started = Optional.empty();
  private Optional<SparkSession> running = Optional.empty();

  /** Once Spark runs. */
  private record Started(SparkSession first, SparkSession small, SparkSession large) {}

  /**
   * The sessions of a Spark that may not have been started yet.
   *
   * @param start gives always the same session. Its setting {@code spark.barometer.smallExtracts}
   *     says what is small, 16 MB unless said otherwise
   * @param hadoop how files are reached, with Spark or without
   */
  public FittedSessions(Supplier<SparkSession> start, Configuration hadoop) {
    this.start = start;
    this.hadoop = hadoop;
  }

  /** Those of a Spark that runs. */
  public FittedSessions(SparkSession spark) {
    this(() -> spark, spark.sparkContext().hadoopConfiguration());
    this.running = Optional.of(spark);
  }

  /** How files are reached; starts nothing. */
  public Configuration hadoop() {
    return hadoop;
  }

  /** The session that both are made of. */
  public SparkSession first() {
    return started().first();
  }

  private synchronized Started started() {
    if (started.isEmpty()) {
      SparkSession first = start.get();
      SparkSession small = first.newSession();
      INTERPRETED.forEach((name, value) -> small.conf().set(name, value));
      started = Optional.of(new Started(first, small, first.newSession()));
    }

    // Spark reads the settings of rows that arrive here from the session of the thread, and the
    // thread that started it can have been another one.
    SparkSession.setActiveSession(started.get().first());
    return started.get();
  }

  /** As the session says it that runs, or else the settings that it will be started with. */
  private synchronized long limit() {
    SparkConf settings = new SparkConf();
    started
        .map(Started::first)
        .or(() -> running)
        .or(() -> toJava(SparkSession.getDefaultSession()))
        .ifPresent(session -> settings.set(SMALL, session.conf().get(SMALL, SMALL_BY_DEFAULT)));
    return settings.setIfMissing(SMALL, SMALL_BY_DEFAULT).getSizeAsBytes(SMALL);
  }

  private static Optional<SparkSession> toJava(Option<SparkSession> session) {
    return session.isDefined() ? Optional.of(session.get()) : Optional.empty();
  }

  /** Below how many bytes of text that is checked a piece of work is small. */
  public long limitOfText() {
    return limit() / TEXT;
  }

  /** The session for a check of so many bytes of text. */
  public SparkSession forText(long bytes) {
    return bytes < limitOfText() ? started().small() : started().large();
  }

  /** The session for a piece of work over the kept rows of so many bytes of extracts. */
  public SparkSession forBytes(long bytes) {
    return bytes < limit() ? started().small() : started().large();
  }
}
