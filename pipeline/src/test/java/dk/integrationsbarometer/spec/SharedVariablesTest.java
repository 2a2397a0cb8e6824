package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.Pupils;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about people holds for a register that delivers no more than their numbers. */
@SparkTest
class SharedVariablesTest {
  @TempDir private Path folder;

  /** Of person 9 nothing is known. The parents are found by keys that were gathered themselves. */
  @Test
  void originOfPupilsIsFoundThroughGatheredParents(SparkSession spark) {
    Deliveries delivered = Pupils.delivered(Pupils.definitions(folder.resolve("definitions")));
    String expected =
        """
        reference  | PNR | alder | koen   | mor_dansk | far_dansk | herkomst    | oprindelsesland | landegruppe | loentimer
        2022-03-31 | 2   | 18    | mand   | true      | false     | dansk       | 5100            | danmark     | 0
        2022-03-31 | 3   | 16    | kvinde | false     | false     | efterkommer | 5436            | ikke-vestlig | 0
        2022-03-31 | 4   | 42    | kvinde |           |           | indvandrer  | 5436            | ikke-vestlig | 0
        2022-03-31 | 9   |       |        |           |           | ukendt      | 5001            | ukendt      | 0
        """;
    List<String> names = BothEngines.names(expected);

    assertThat(BothEngines.inReference(delivered, Pupils.UNIT, names))
        .isEqualTo(BothEngines.expected(expected));
    // Spark wants every register to have been delivered.
    delivered.add("bfl", "reference | PNR | AJO_LOENTIMER\n2022-03-31 | 1 | 10");
    assertThat(BothEngines.onSpark(spark, delivered, Pupils.UNIT, names, folder))
        .isEqualTo(BothEngines.expected(expected));
  }
}
