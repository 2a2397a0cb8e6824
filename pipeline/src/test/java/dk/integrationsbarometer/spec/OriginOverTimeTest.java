package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Origin follows what is known of the parents on each date. */
@SparkTest
class OriginOverTimeTest {
  @TempDir private Path folder;

  @Test
  void aMotherWhoBecomesACitizenMakesHerChildDanishFromThatDay(SparkSession spark) {
    // Born in Denmark both; the mother becomes a citizen on 30 June itself.
    assertOrigin(
        """
        reference  | PNR | MOR_ID | FOEDREG_KODE | STATSB
        2022-03-31 | 1   | 11     | 7001         | 5172
        2022-06-30 | 1   | 11     | 7001         | 5172
        """,
        """
        PNR | FOEDREG_KODE | STATSB | STATSB_VFRA | STATSB_VTIL
        11  | 7001         | 5172   | 1970-01-01  | 2022-06-30
        11  | 7001         | 5100   | 2022-06-30  |
        """,
        """
        reference  | PNR | herkomst    | oprindelsesland
        2022-03-31 | 1   | efterkommer | 5172
        2022-06-30 | 1   | dansk       | 5100
        """,
        spark);
  }

  @Test
  void theLastKnownCitizenshipOfAParentWhoDiedOrLeftCounts(SparkSession spark) {
    // 11 died as a Danish citizen long ago; 12 left in 1995 and is heard of again after the status
    // date, as a citizen.
    assertOrigin(
        """
        reference  | PNR | MOR_ID | FOEDREG_KODE | STATSB
        2022-03-31 | 1   | 11     | 7001         | 5100
        2022-03-31 | 2   | 12     | 7001         | 5100
        """,
        """
        PNR | FOEDREG_KODE | STATSB | STATSB_VFRA | STATSB_VTIL
        11  | 7001         | 5120   | 1950-01-01  | 1960-01-01
        11  | 7001         | 5100   | 1960-01-01  | 1999-05-17
        12  | 7001         | 5120   | 1950-01-01  | 1995-01-01
        12  | 7001         | 5100   | 2022-04-01  |
        """,
        """
        reference  | PNR | herkomst    | oprindelsesland
        2022-03-31 | 1   | dansk       | 5100
        2022-03-31 | 2   | efterkommer | 5120
        """,
        spark);
  }

  @Test
  void aParentIsKnownFromTheBeginningOfTheFirstSpell(SparkSession spark) {
    // Before that, the person's own citizenship decides.
    assertOrigin(
        """
        reference  | PNR | MOR_ID | FOEDREG_KODE | STATSB
        2022-03-31 | 1   | 11     | 7001         | 5100
        2022-06-30 | 1   | 11     | 7001         | 5100
        """,
        """
        PNR | FOEDREG_KODE | STATSB | STATSB_VFRA | STATSB_VTIL
        11  | 5172         | 5172   | 2022-04-01  |
        """,
        """
        reference  | PNR | herkomst    | oprindelsesland
        2022-03-31 | 1   | dansk       | 5100
        2022-06-30 | 1   | efterkommer | 5172
        """,
        spark);
  }

  @Test
  void aNaturalisedImmigrantStaysAnImmigrant(SparkSession spark) {
    assertOrigin(
        """
        reference  | PNR | MOR_ID | FOEDREG_KODE | STATSB
        2022-03-31 | 1   |        | 5172         | 5172
        2022-06-30 | 1   |        | 5172         | 5100
        2022-06-30 | 2   | 11     | 5172         | 5100
        """,
        """
        PNR | FOEDREG_KODE | STATSB | STATSB_VFRA | STATSB_VTIL
        11  | 5456         | 5100   | 1980-01-01  |
        """,
        """
        reference  | PNR | herkomst   | oprindelsesland
        2022-03-31 | 1   | indvandrer | 5172
        2022-06-30 | 1   | indvandrer | 5172
        2022-06-30 | 2   | indvandrer | 5456
        """,
        spark);
  }

  @Test
  void bothConditionsMustBeMetByTheSameParent(SparkSession spark) {
    // 1: the mother is Danish-born, the father a Danish citizen. 2: the father meets both. 3: the
    // mother was a citizen once.
    assertOrigin(
        """
        reference  | PNR | MOR_ID | FAR_ID | FOEDREG_KODE | STATSB
        2022-03-31 | 1   | 11     | 21     | 7001         | 5100
        2022-03-31 | 2   | 11     | 22     | 5172         | 5172
        2022-03-31 | 3   | 13     | 21     | 7001         | 5100
        """,
        """
        PNR | FOEDREG_KODE | STATSB | STATSB_VFRA | STATSB_VTIL
        11  | 7001         | 5172   | 1970-01-01  |
        13  | 7001         | 5100   | 1970-01-01  | 2000-01-01
        13  | 7001         | 5120   | 2000-01-01  |
        21  | 5172         | 5100   | 1970-01-01  |
        22  | 9999         | 5100   | 1970-01-01  |
        """,
        """
        reference  | PNR | herkomst    | oprindelsesland
        2022-03-31 | 1   | efterkommer | 5172
        2022-03-31 | 2   | dansk       | 5100
        2022-03-31 | 3   | efterkommer | 5120
        """,
        spark);
  }

  private void assertOrigin(String residents, String persons, String expected, SparkSession spark) {
    var delivered = new Deliveries(RealDefinitions.asWritten()).add("person", persons);
    var table = new Deliveries(RealDefinitions.asWritten()).add("bef", residents);
    for (var row : table.rows("bef")) {
      row.put("KOEN", "1");
      row.put("FOED_DAG", "1990-01-01");
      row.put("KOM", "101");
      delivered.add("bef", row);
    }

    assertThat(BothEngines.inReference(delivered, "bef", BothEngines.names(expected)))
        .isEqualTo(BothEngines.expected(expected));
    assertThat(BothEngines.onSpark(spark, delivered, "bef", BothEngines.names(expected), folder))
        .isEqualTo(BothEngines.expected(expected));
  }
}
