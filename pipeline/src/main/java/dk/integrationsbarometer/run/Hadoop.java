package dk.integrationsbarometer.run;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** The configuration of file systems: Spark's own when it runs, the machine's otherwise. */
final class Hadoop {
  private Hadoop() {}

  static Configuration configuration() {
    return SparkSession.getActiveSession().isDefined()
        ? SparkSession.active().sparkContext().hadoopConfiguration()
        : new Configuration();
  }
}
