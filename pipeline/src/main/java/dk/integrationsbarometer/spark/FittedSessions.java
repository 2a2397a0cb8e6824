package dk.integrationsbarometer.spark;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Two sessions of one Spark, for small and for large pieces of work. In the small one Spark
 * interprets its plans: for a few thousand rows, generating and compiling code for each of hundreds
 * of small jobs takes several times as long as the work. Nothing is cut into several parts there,
 * nor planned anew while it runs, since each part and each plan is a job more. The results are the
 * same.
 *
 * <p>What is small is decided for each piece of work by the extracts that it reads, so that one
 * large register does not make fifty small ones slow.
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

  private final long limit;
  private final SparkSession small;
  private final SparkSession large;

  /**
   * The sessions.
   *
   * @param spark says in its setting {@code spark.barometer.smallExtracts} what is small, 16 MB
   *     unless said otherwise
   */
  public FittedSessions(SparkSession spark) {
    this.limit =
        new SparkConf(false)
            .set(SMALL, spark.conf().get(SMALL, SMALL_BY_DEFAULT))
            .getSizeAsBytes(SMALL);
    this.small = spark.newSession();
    this.large = spark.newSession();
    INTERPRETED.forEach((name, value) -> small.conf().set(name, value));
  }

  /** Below how many bytes of text that is checked a piece of work is small. */
  public long limitOfText() {
    return limit / TEXT;
  }

  /** The session for a check of so many bytes of text. */
  public SparkSession forText(long bytes) {
    return bytes < limitOfText() ? small : large;
  }

  /** The session for a piece of work over the kept rows of so many bytes of extracts. */
  public SparkSession forBytes(long bytes) {
    return bytes < limit ? small : large;
  }
}
