package dk.integrationsbarometer.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Counts Spark's jobs and what they shuffle. */
final class Costs extends SparkListener {
  private final AtomicLong jobs = new AtomicLong();
  private final AtomicLong shuffled = new AtomicLong();

  @Override
  public void onJobStart(SparkListenerJobStart start) {
    jobs.incrementAndGet();
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
    }
  }

  Measured since(Measured before, long millis) {
    return new Measured(
        millis,
        Measured.cpuMillisNow() - before.cpuMillis(),
        jobs.get() - before.jobs(),
        shuffled.get() - before.shuffled());
  }

  Measured now(SparkSession spark) throws Exception {
    spark.sparkContext().listenerBus().waitUntilEmpty(10_000);
    return new Measured(0, Measured.cpuMillisNow(), jobs.get(), shuffled.get());
  }
}
