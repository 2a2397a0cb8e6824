package dk.integrationsbarometer.registers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.run.gate.Acceptance;
import dk.integrationsbarometer.run.gate.DeliveryGate;
import dk.integrationsbarometer.run.gate.Verdicts;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole deliveries that went wrong are stopped; quarters as they come are not. */
@SparkTest
class DamagedDeliveriesTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 3, 31);
  private static final int BEFORE = 6;

  private static final List<List<Map<String, String>>> DELIVERED = new ArrayList<>();
  private static List<Map<String, String>> sound;
  @TempDir private static Path folder;

  @BeforeAll
  static void deliver() {
    var quarters = new Quarters(1);
    for (int i = 0; i < BEFORE; i++) {
      DELIVERED.add(quarters.next());
      Quarters.write(folder, date(i), DELIVERED.get(i));
    }

    sound = quarters.next();
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void whatIsDamagedIsHeldBack(Damage damage, SparkSession spark) {
    assertThat(last(spark, damage.of(sound)).isHeldBack()).isTrue();
  }

  @Test
  void theFileOfLastQuarterWithAnotherNameIsHeldBack(SparkSession spark) {
    assertThat(last(spark, DELIVERED.get(BEFORE - 1)).findings())
        .extracting(Finding::words)
        .containsExactly("the same rows as those of 2021-06-30");
  }

  @Test
  void theFileOfAYearAgoWithAnotherNameIsHeldBack(SparkSession spark) {
    assertThat(last(spark, DELIVERED.get(BEFORE - 4)).isHeldBack()).isTrue();
  }

  @Test
  void whatIsNotDamagedPassesAndIsCountedOnce(SparkSession spark) {
    assertThat(last(spark, sound).found()).isEqualTo(Level.PASSES);
    assertThat(last(spark, sound).against()).isEqualTo(5);
  }

  @Test
  void whatIsAcceptedPassesAsLongAsItStaysTheSame(SparkSession spark) {
    List<Map<String, String>> cut = Damage.CUT_TO_SIXTY_PER_CENT.of(sound);
    var name = "bef=" + date(BEFORE);
    assertThat(last(spark, cut).isHeldBack()).isTrue();
    List<Comparison> accepted =
        compare(spark, folder, new Acceptance(Set.of(name), "half of the\ncity has moved"));
    assertThat(accepted).noneMatch(Comparison::isHeldBack);
    assertThat(Verdicts.accepted(accepted))
        .containsExactly(Map.entry(name, "half of the city has moved"));
    assertThat(last(spark, cut).isHeldBack()).isFalse();
    assertThat(last(spark, Damage.ONE_ROW.of(sound)).isHeldBack()).isTrue();
  }

  @Test
  void tenQuartersAsTheyComePass(SparkSession spark, @TempDir Path own) {
    for (long seed = 11; seed <= 13; seed++) {
      Path extracts = own.resolve("of" + seed);
      var quarters = new Quarters(seed);
      for (int i = 0; i < 12; i++) {
        quarters.comeFrom(i % 2 == 0 ? "5170" : "5180", 3 + i);
        Quarters.write(extracts, date(i), quarters.next());
      }

      assertThat(compare(spark, extracts, Acceptance.NONE))
          .hasSize(12)
          .allSatisfy(each -> assertThat(each.findings()).isEmpty());
    }
  }

  private static Comparison last(SparkSession spark, List<Map<String, String>> rows) {
    Quarters.write(folder, date(BEFORE), rows);
    List<Comparison> all = compare(spark, folder, Acceptance.NONE);
    assertThat(all.subList(0, BEFORE)).allMatch(each -> each.findings().isEmpty());
    return all.get(BEFORE);
  }

  private static List<Comparison> compare(
      SparkSession spark, Path extracts, Acceptance acceptance) {
    Path work = extracts.resolve("work");
    var engine = new SparkEngine(spark, RealDefinitions.asWritten(), extracts, work);
    return new DeliveryGate(new FittedSessions(spark), work.toString(), acceptance, "program")
        .compare(List.of(), List.of(engine.check("bef")));
  }

  private static LocalDate date(int quarter) {
    LocalDate month = FIRST.plusMonths(3L * quarter);
    return month.withDayOfMonth(month.lengthOfMonth());
  }
}
