package dk.integrationsbarometer.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkTest;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Where look-ups for pupils find whom to look for. */
@SparkTest
class FewPeopleTest {
  private final Definitions definitions = RealDefinitions.asWritten();
  private final Unit pupils = definitions.units().get("elever9");

  @Test
  void ownKeysStandInTheUnitsRows(SparkSession spark) {
    Dataset<Row> own = spark.range(1).toDF();

    assertThat(new FewPeople(pupils, own).with(key("MOR_ID"))).containsSame(own);
  }

  @Test
  void keysThatWereLookedUpStandWhereTheyWereFound(SparkSession spark) {
    Dataset<Row> found = spark.range(1).toDF();
    var people = new FewPeople(pupils, spark.range(1).toDF());

    assertThat(people.with(key("mor_kendt"))).isEmpty();

    people.found(List.of(variable("MOR_ID")), found);

    assertThat(people.with(key("mor_kendt"))).containsSame(found);
  }

  @Test
  void keysFromDifferentPlacesAreInNoRows(SparkSession spark) {
    var people = new FewPeople(pupils, spark.range(1).toDF());
    people.found(List.of(variable("MOR_ID")), spark.range(1).toDF());
    GatheringKey own = key("MOR_ID");

    assertThat(
            people.with(
                new GatheringKey(
                    own.register(),
                    List.of("PNR", "PNR"),
                    List.of("PNR", "MOR_ID"),
                    Optional.empty())))
        .isEmpty();
  }

  @Test
  void whatIsTheSameForEverybodyHasNoKeys(SparkSession spark) {
    var people = new FewPeople(pupils, spark.range(1).toDF());

    assertThat(
            people.with(
                new GatheringKey(key("MOR_ID").register(), List.of(), List.of(), Optional.empty())))
        .isEmpty();
  }

  private GatheringKey key(String name) {
    return GatheringKey.of(GatheringKey.gathered(variable(name)));
  }

  private Variable variable(String name) {
    return pupils.variables().stream()
        .filter(variable -> variable.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
