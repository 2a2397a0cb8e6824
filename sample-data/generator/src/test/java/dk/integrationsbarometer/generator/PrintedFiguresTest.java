package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.generator.profiles.Profiles;
import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Plan;
import dk.integrationsbarometer.generator.town.Plan.Census;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.generator.town.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of the city's policy come out of the extracts, whatever their size, because the
 * quotas say so.
 */
class PrintedFiguresTest {
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);

  @TempDir private Path folder;

  @Test
  void theSampleGivesThePrintedShares() {
    assertPrinted(Recount.of(Towns.definitions(), Towns.SAMPLE, MARCH, JUNE));
  }

  @ParameterizedTest(name = "{0} people, seed {1}")
  @CsvSource({"15000, 1", "16789, 7", "23456, 99", "40000, 3"})
  void otherTownsGiveThemToo(long people, long seed) {
    Path extracts = Towns.generate(Towns.profiles(), people, seed, folder);
    assertPrinted(Recount.of(Towns.definitions(), extracts, MARCH, JUNE));
  }

  @Test
  void anotherQuotaGivesAnotherFigure() {
    Profiles profile = Towns.profilesWith("dansk: {alle: 78.4", "dansk: {alle: 70.1");
    Recount recount =
        Recount.of(Towns.definitions(), Towns.generate(profile, 15_000, 1, folder), MARCH, JUNE);
    assertThat(recount.employment("dansk")).isEqualByComparingTo("70.1");
    assertThat(recount.gap("ikke-vestlig", "dansk")).isEqualByComparingTo("-10.4");
    assertThat(recount.employment("ikke-vestlig")).isEqualByComparingTo("59.7");
  }

  @Test
  void theCityItselfHasAsManyNonWesternResidentsAsPrinted() {
    Profile profile = Towns.profile();
    Census census = Census.count(Plan.of(profile, 650_000, 1), profile);
    var everyone = new Profile.Band(0, 125);
    long nonWestern = 0;
    for (Sex sex : Sex.values()) {
      nonWestern +=
          census.of(Background.MENAPT, sex, everyone)
              + census.of(Background.OEVRIGE, sex, everyone);
    }

    assertThat(nonWestern).isEqualTo(100_826);
  }

  @Test
  void theSampleHasTheCitysPeopleToScale() {
    Recount recount = Recount.of(Towns.definitions(), Towns.SAMPLE, MARCH, JUNE);
    // 15,000 * 100,826 / 650,000 = 2,326.8; 15,000 * 41,600 / 650,000 = 960; 15,000 * 69,000 /
    // 650,000 = 1,592.3.
    assertThat(recount.residents("ikke-vestlig", JUNE)).isEqualTo(2327);
    assertThat(recount.residents("menapt-udvalgte", JUNE)).isEqualTo(960);
    assertThat(recount.residents("vestlig", JUNE)).isEqualTo(1592);
    assertThat(recount.residents("dansk", JUNE) + recount.residents("ukendt", JUNE))
        .isEqualTo(15_000 - 2327 - 1592);
  }

  @Test
  void theSampleHasCasesThatAreNotTidy() {
    Recount recount = Recount.of(Towns.definitions(), Towns.SAMPLE, MARCH, JUNE);
    assertThat(recount.rejected()).isPositive().isLessThan(15);
    assertThat(recount.disagreements()).isPositive().isLessThan(30);
    assertThat(recount.changedOrigins()).isPositive();
  }

  @Test
  void theOfficialOriginIsThatOfTheRulesUnlessItIsMadeToDiffer() {
    Profiles profile = Towns.profilesWith("disagreements: 0.03", "disagreements: 0");
    Recount recount =
        Recount.of(Towns.definitions(), Towns.generate(profile, 20_000, 5, folder), MARCH, JUNE);
    assertThat(recount.disagreements()).isZero();
  }

  private static void assertPrinted(Recount recount) {
    assertThat(recount.employment("dansk")).isEqualByComparingTo("78.4");
    assertThat(recount.employment("ikke-vestlig")).isEqualByComparingTo("59.7");
    assertThat(recount.employment("ikke-vestlig/kvinde")).isEqualByComparingTo("57.6");
    assertThat(recount.employment("ikke-vestlig/mand")).isEqualByComparingTo("61.8");
    assertThat(recount.employment("menapt-udvalgte")).isEqualByComparingTo("53.1");
    assertThat(recount.employment("menapt-udvalgte/kvinde")).isEqualByComparingTo("50.7");
    assertThat(recount.employment("menapt-udvalgte/mand")).isEqualByComparingTo("55.2");
    assertThat(recount.gap("ikke-vestlig", "dansk")).isEqualByComparingTo("-18.7");
    assertThat(recount.gap("menapt-udvalgte", "dansk")).isEqualByComparingTo("-25.3");
  }
}
