package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SkeletonTest {
  @Test
  void theHelpIsAnExitCodeOfZero() {
    assertThat(new CommandLine(new Barometer()).execute("--help")).isZero();
  }

  @Test
  void sparkCounts() {
    SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate();
    assertThat(spark.range(100).count()).isEqualTo(100);
    spark.stop();
  }
}
