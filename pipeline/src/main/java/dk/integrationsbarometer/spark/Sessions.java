package dk.integrationsbarometer.spark;

import static java.util.Map.entry;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;

/** Starts Spark with every setting that could change a result pinned. */
public final class Sessions {
  /** What could change a result; printed into the manifest of every run. */
  public static final Map<String, String> PINNED =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.caseSensitive", "true",
          "spark.sql.decimalOperations.allowPrecisionLoss", "false",
          "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
          "spark.sql.legacy.timeParserPolicy", "CORRECTED",
          // Else Spark refuses files in which a time is counted in nanoseconds, as pandas does.
          "spark.sql.legacy.parquet.nanosAsLong", "true",
          // Else Spark 4 refuses Windows-1252, in which many extracts are written.
          "spark.sql.legacy.javaCharsets", "true");

  /**
   * What makes work lighter and cannot change a result. Code that Spark generates for a whole stage
   * is one method; past 8000 bytes the JVM only interprets it, and of one of 18000 bytes its
   * compilers gave up when they were made to try. Such stages get a method per step instead ({@code
   * pipeline/bench.md}).
   */
  private static final Map<String, String> LIGHT =
      Map.ofEntries(
          // Dates of rows are those of java.time.
          entry("spark.sql.datetime.java8API.enabled", "true"),
          entry("spark.ui.enabled", "false"),
          entry("spark.ui.showConsoleProgress", "false"),
          // Spark describes every query for its pages, which are off: the short form will do.
          entry("spark.sql.ui.explainMode", "simple"),
          entry("spark.sql.adaptive.enabled", "true"),
          entry("spark.sql.codegen.hugeMethodLimit", "8000"),
          entry("spark.sql.maxConcurrentOutputFileWriters", "64"),
          entry("spark.sql.debug.maxToStringFields", "25"),
          entry("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false"),
          entry("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false"),
          entry("spark.hadoop.parquet.page.write-checksum.enabled", "true"));

  private static final String LOCAL_DISK = "spark.hadoop." + LocalDisk.SETTING;
  private static final String SCRATCH = "spark.local.dir";
  private static final String PARTS = "spark.sql.shuffle.partitions";
  private static final Pattern MASTER =
      Pattern.compile(
          "local(\\[(\\*|\\d+)(,\\d+)?\\])?|local-cluster\\[.*\\]|spark://.+|yarn|k8s://.+");

  private Sessions() {}

  /**
   * A session.
   *
   * @param master where the work is done; empty when spark-submit has said so, or else all cores of
   *     this machine
   */
  public static SparkSession start(Optional<String> master) {
    return start(master, Optional.empty());
  }

  /**
   * A session.
   *
   * @param master as above
   * @param scratch a folder of this machine for what Spark puts aside while it works, rows of
   *     people among it; empty for Spark's own choice. Where another machine works, or somebody has
   *     said {@code spark.local.dir}, it is not used
   */
  public static SparkSession start(Optional<String> master, Optional<String> scratch) {
    master.ifPresent(Sessions::checkMaster);
    SparkSession.Builder builder = SparkSession.builder().appName("Integrationsbarometer");
    new TreeMap<>(PINNED).forEach(builder::config);
    new TreeMap<>(LIGHT).forEach(builder::config);
    boolean submitted = System.getProperty("spark.master") != null;
    if (master.isPresent()) {
      builder.master(master.get());
    } else if (!submitted) {
      builder.master("local[*]");
    }

    if (master.orElse("local").startsWith("local") && !submitted) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
      if (System.getProperty(LOCAL_DISK) == null) {
        builder.config(LOCAL_DISK, LocalDisk.class.getName());
      }

      if (System.getProperty(PARTS) == null) {
        builder.config(PARTS, String.valueOf(2 * Runtime.getRuntime().availableProcessors()));
      }
    }

    if (isHere(master) && System.getProperty(SCRATCH) == null) {
      scratch.ifPresent(folder -> builder.config(SCRATCH, folder));
    }

    SparkSession session = builder.getOrCreate();
    // Spark reads the settings of rows that arrive here from the session of the thread.
    SparkSession.setActiveSession(session);
    return session;
  }

  private static boolean isHere(Optional<String> master) {
    return master.orElse(System.getProperty("spark.master", "local")).startsWith("local");
  }

  private static void checkMaster(String master) {
    if (!MASTER.matcher(master).matches()) {
      throw BarometerException.of(
          Message.BAD_OPTION,
          Place.ofFile("--master"),
          master,
          "--master",
          "Spark knows no such place",
          "local[2], spark://host:7077, yarn or k8s://https://host:6443");
    }
  }
}
