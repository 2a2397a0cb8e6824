package dk.integrationsbarometer.testkit;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;

/** The jobs that Spark begins, which bear the name of the stage that began them. */
public final class SparkJobs {
  private SparkJobs() {}

  /** The names of all jobs that some work begins, in their order. */
  public static List<String> of(SparkSession spark, Runnable work) {
    var seen = new ConcurrentLinkedQueue<String>();
    var listener =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart job) {
            seen.add(String.valueOf(job.properties().getProperty("spark.job.description")));
          }
        };
    spark.sparkContext().setJobDescription("of no stage"); // a thread's own lasts until the next
    spark.sparkContext().addSparkListener(listener);
    try {
      work.run();
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      spark.sparkContext().removeSparkListener(listener);
    }

    return List.copyOf(seen);
  }
}
