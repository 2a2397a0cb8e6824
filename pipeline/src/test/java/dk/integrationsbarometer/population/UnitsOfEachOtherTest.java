package dk.integrationsbarometer.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.SideBySide;
import dk.integrationsbarometer.spec.LanguagePeople;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two units may look into each other, as long as no variable leads back to itself. */
@SparkTest
class UnitsOfEachOtherTest {
  private static final String PUPILS =
      """
      kind: variables
      id: elever
      unit: elev
      variables:
        mors_haendelser: {label: {da: a, en: a}, from: menneske, match: {PNR: PNR}, when: same-date, sum: haendelser}
      """;

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void bothAreLookedUpAtTheSameTime(SparkSession spark) throws IOException {
    Path written = LanguagePeople.copy(folder, "");
    Files.writeString(written.resolve("variables/elever.yaml"), PUPILS);
    Definitions definitions = LoadedDefinitions.load(written);
    LanguagePeople.all(definitions).writeTo(folder.resolve("extracts"));
    Map<String, CheckedRegister> checked =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("checked"))
            .check(definitions.registers().values());
    for (int i = 0; i < 3; i++) {
      var stage =
          new PopulationStage(
              new FittedSessions(spark),
              checked,
              folder.resolve("work" + i).toString(),
              "the same",
              note -> {});
      assertThat(
              SideBySide.run(
                  List.of(
                      counted(stage, definitions, checked, "menneske", "elev_mor_kode"),
                      counted(stage, definitions, checked, "elev", "mors_haendelser"))))
          .containsExactly(8L, 5L);
    }
  }

  private static Callable<Long> counted(
      PopulationStage stage,
      Definitions definitions,
      Map<String, CheckedRegister> checked,
      String unit,
      String name) {
    return () ->
        stage
            .population(
                definitions.units().get(unit),
                new TreeSet<>(checked.get(unit).dates()),
                Set.of(name))
            .rows()
            .count();
  }
}
