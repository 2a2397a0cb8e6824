package dk.integrationsbarometer.run;

import dk.integrationsbarometer.spark.LocalDisk;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * The configuration of file systems: Spark's own when it runs; before, the machine's with what was
 * said to spark-submit.
 */
public final class Hadoop {
  private static final String PREFIX = "spark.hadoop.";

  private Hadoop() {}

  public static Configuration configuration() {
    return SparkSession.getActiveSession().isDefined()
        ? SparkSession.active().sparkContext().hadoopConfiguration()
        : beforeSpark();
  }

  /** Loads its classes beside other work; what is wrong is told when it is asked for. */
  static void prepare() {
    var thread = new Thread(Hadoop::configuration, "hadoop");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  public static Configuration beforeSpark() {
    var configuration = new Configuration();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        configuration.set(name.substring(PREFIX.length()), System.getProperty(name));
      }
    }

    LocalDisk.use(configuration);
    return configuration;
  }
}
