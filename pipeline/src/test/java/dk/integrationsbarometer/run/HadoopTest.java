package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a setting of the whole JVM")
class HadoopTest {
  private static final String SETTING = "spark.hadoop.fs.made.up";

  @AfterEach
  void clear() {
    System.clearProperty(SETTING);
  }

  @Test
  void whatSparkSubmitWasToldOfFileSystemsHoldsBeforeSparkStarts() {
    System.setProperty(SETTING, "true");

    assertThat(Hadoop.beforeSpark().get("fs.made.up")).isEqualTo("true");
  }
}
