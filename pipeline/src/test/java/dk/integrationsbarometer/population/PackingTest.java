package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** A day and a value go into one number and out again, and their order is kept. */
@SparkTest
class PackingTest {
  private static final Register PERSON = RealDefinitions.asWritten().registers().get("person");
  private static final List<LocalDate> DAYS =
      Arrays.asList(null, LocalDate.parse("1800-02-28"), LocalDate.parse("2022-06-30"));

  /** In the order of texts: a code stands before those that begin with it. */
  @Test
  void codesOfDigitsOfAnyLength(SparkSession spark) {
    assertKept(spark, "STATSB", Arrays.asList(null, "0", "5000", "5001", "5100", "5999"));
  }

  @Test
  void keys(SparkSession spark) {
    assertKept(spark, "PNR", Arrays.asList(null, 0L, 1L, 999_999_999_999L));
  }

  @Test
  void days(SparkSession spark) {
    assertKept(
        spark,
        "FOED_DAG",
        Arrays.asList(null, LocalDate.parse("1899-12-31"), LocalDate.parse("2022-06-30")));
  }

  @Test
  void whatIsNoColumnOfTheRegisterIsNotPacked() {
    assertThat(packing("AFLEDT")).isEmpty();
    assertThat(Packing.of(Expression.Literal.TRUE, PERSON)).isEmpty();
  }

  /**
   * Packs all pairs in their order.
   *
   * @param values in the order of the look-up, the unknown one first
   */
  private static void assertKept(SparkSession spark, String column, List<?> values) {
    RegisterColumn.Type type = PERSON.column(column).orElseThrow().type();
    List<Row> pairs = new ArrayList<>();
    List<Object> expected = new ArrayList<>();
    for (LocalDate day : DAYS) {
      for (Object value : values) {
        pairs.add(RowFactory.create(day, value));
        expected.add(value);
      }
    }

    StructType schema =
        new StructType().add("day", DataTypes.DateType).add("value", CheckedColumns.dataType(type));
    Packing packing = packing(column).orElseThrow();
    Dataset<Row> packed =
        spark
            .createDataFrame(pairs, schema)
            .select(packing.packed(col("day"), col("value")).alias("packed"));
    List<Row> found =
        packed
            .select(col("packed"), packing.unpacked(col("packed")).alias("value"))
            .collectAsList();

    assertThat(found).extracting(row -> row.get(1)).containsExactlyElementsOf(expected);
    assertThat(found.stream().map(row -> row.getLong(0)).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static Optional<Packing> packing(String column) {
    return Packing.of(
        new Expression.Reference(
            column,
            PERSON.column(column).map(each -> each.type().valueType()).orElse(ValueType.TEXT)),
        PERSON);
  }
}
