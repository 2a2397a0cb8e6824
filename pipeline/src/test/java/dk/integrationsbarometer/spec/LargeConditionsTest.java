package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest condition and the longest chain of variables that the check allows can be run. */
@SparkTest
class LargeConditionsTest {
  private static final List<String> NAMES = List.of("stor_betingelse", "dyb_betingelse", "v1");

  @TempDir private Path folder;

  @Test
  void bothEnginesComeToTheirEnd(SparkSession spark) {
    String parts =
        IntStream.range(100, 399).mapToObj(i -> "TAL = " + i).collect(Collectors.joining(" or "));
    String chain =
        IntStream.range(1, 100)
            .mapToObj(i -> variable("v" + i, "v" + (i + 1) + " + 1"))
            .collect(Collectors.joining());
    Definitions definitions =
        LanguagePeople.definitions(
            folder,
            variable("stor_betingelse", parts + " or TAL = 5")
                + variable("dyb_betingelse", "(".repeat(50) + "TAL = 5" + ")".repeat(50))
                + chain
                + variable("v100", "TAL"));
    Deliveries all = LanguagePeople.all(definitions);

    assertThat(BothEngines.onSpark(spark, all, "menneske", NAMES, folder))
        .isEqualTo(BothEngines.inReference(all, "menneske", NAMES))
        .containsEntry("2022-03-31 1", List.of("true", "true", "104"));
  }

  private static String variable(String name, String value) {
    return "  " + name + ": {label: {da: a, en: a}, value: \"" + value + "\"}\n";
  }
}
