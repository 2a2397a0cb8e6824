package dk.integrationsbarometer.testkit;

import static dk.integrationsbarometer.testkit.TableAssert.assertThatTable;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparer finds every difference: each of these must fail. */
@SparkTest
class TableAssertTest {
  private static final String TABLE =
      """
      id: bigint | name: string | hours: decimal(9,2) | day: date  | rate: double
      1          | null         | 160.33              | 2022-03-31 | 0.0
      2          |              | 0                   | null       | 1.5
      2          |              | 0                   | null       | 1.5
      """;

  @Test
  void theSameTableInAnotherOrderPasses(SparkSession spark) {
    assertThatTable(table(spark)).hasRows(TABLE);
    assertThatTable(table(spark)).hasSameRowsAs(table(spark).orderBy("id"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the last decimal, 160.33, 160.34",
    "null for an empty text, '2          |              | 0 ', '2 | null | 0 '",
    "0 for null, '| null       | 1.5', '| 0 | 1.5'",
    "null for 0, '| 0                   | null', '| null | null'",
    "minus zero, '| 0.0', '| -0.0'",
    "not a number, '| 0.0', '| NaN'",
    "another day, 2022-03-31, 2022-03-30",
    "a wrong type, id: bigint, id: int",
    "another precision, 'decimal(9,2)', 'decimal(10,2)'",
    "another name, name:, label:",
    "swapped columns, 'id: bigint | name: string', 'name: string | id: bigint'"
  })
  void fails(String difference, String written, String instead, SparkSession spark) {
    String other = TABLE.replace(written, instead);
    assertThatThrownBy(() -> assertThatTable(table(spark)).hasRows(other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("differ");
  }

  @Test
  void aMissingRowFails(SparkSession spark) {
    String other = TABLE + "3 | | 0 | null | 1.5\n";
    assertThatThrownBy(() -> assertThatTable(table(spark)).hasRows(other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("missing:\n  1 x 3 |");
  }

  @Test
  void anExtraRowFails(SparkSession spark) {
    String other = TABLE.lines().limit(1).toList().get(0);
    assertThatThrownBy(() -> assertThatTable(table(spark)).hasRows(other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("extra:\n  1 x 1 |");
  }

  @Test
  void aRowThatOccursOnceMoreFails(SparkSession spark) {
    String other = TABLE.substring(0, TABLE.stripTrailing().lastIndexOf('\n'));
    assertThatThrownBy(() -> assertThatTable(table(spark)).hasRows(other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("extra:\n  1 x 2 |");
  }

  @Test
  void swappedValuesOfOneTypeFail(SparkSession spark) {
    Dataset<Row> swapped = table(spark).selectExpr("id as a", "id + 1 as b");
    Dataset<Row> table = table(spark).selectExpr("id + 1 as a", "id as b");
    assertThatThrownBy(() -> assertThatTable(table).hasSameRowsAs(swapped))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Rows differ");
  }

  private static Dataset<Row> table(SparkSession spark) {
    StructType schema =
        new StructType()
            .add("id", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("hours", DataTypes.createDecimalType(9, 2))
            .add("day", DataTypes.DateType)
            .add("rate", DataTypes.DoubleType);
    Row second = RowFactory.create(2L, "", new BigDecimal("0.00"), null, 1.5);
    return spark.createDataFrame(
        List.of(
            second,
            RowFactory.create(
                1L, null, new BigDecimal("160.33"), LocalDate.parse("2022-03-31"), 0.0),
            second),
        schema);
  }
}
