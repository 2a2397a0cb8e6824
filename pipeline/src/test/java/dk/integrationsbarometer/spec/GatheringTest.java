package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is gathered from other registers and units means the same on both engines. The people stand
 * in {@link LanguagePeople}, the variables in the resources {@code tider}, {@code andre}, {@code
 * faelles} and {@code elev}.
 */
@SparkTest
class GatheringTest {
  @TempDir private Path folder;

  @Test
  void yearsMonthsAndDaysThatAreMoved(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | konti_i_aar | konti_sidste_aar | konti_foer | timer_foer | konti_om_lidt
        2022-03-31 | 1   | 2           | 1                | 9          | 99         | 3
        2022-03-31 | 2   | 1           | 0                | 0          | 0          | 1
        2022-03-31 | 3   | 0           | 0                | 0          | 1          | 0
        2022-03-31 | 4   | 1           | 0                | 0          | 0          | 1
        2022-03-31 | 5   | 0           | 0                | 0          | 0          | 0
        2022-06-30 | 1   | 2           | 1                | 100.5      | 0          | 3
        2022-06-30 | 4   | 1           | 0                | 0          | 0          | 1
        2022-06-30 | 5   | 0           | 0                | 0          | 0          | 0
        """,
        spark);
  }

  @Test
  void windowsBeginAfterOneDayAndEndWithAnother(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | timer_siden | konti_vindue | forloeb_om_lidt | forloeb_vindue
        2022-03-31 | 1   | 1           | 2            | 9               | 1
        2022-03-31 | 2   | 0           | 1            |                 | 1
        2022-03-31 | 3   | 0           | 0            |                 | 0
        2022-03-31 | 4   | 2           | 0            | 4               | 3
        2022-03-31 | 5   | 0           | 0            |                 | 0
        2022-06-30 | 1   | 0           | 0            | 9               | 2
        2022-06-30 | 4   | 0           | 1            | 2               | 2
        2022-06-30 | 5   | 0           | 0            |                 | 0
        """,
        spark);
  }

  @Test
  void theLeastAndTheMeanRoundedOnce(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | mindst | tidligst   | snit  | snit_helt | snit_under_nul
        2022-03-31 | 1   | 1      | 2020-01-01 | 36.58 | 2         | -36.6
        2022-03-31 | 2   | 5      | 2019-02-28 |       | 2         |
        2022-03-31 | 3   |        |            | 1     | -1        | -1
        2022-03-31 | 4   | 2      | 2000-02-29 |       |           |
        2022-03-31 | 5   |        |            |       |           |
        2022-06-30 | 1   | 1      | 2020-01-01 | 32.44 | 2         | -32.4
        2022-06-30 | 4   | 2      | 2000-02-29 | 6     | 1         | -6
        2022-06-30 | 5   |        |            |       |           |
        """,
        spark);
  }

  @Test
  void datesOfRowsAndRowsFromADayOfOnesOwn(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | foerste_haendelse | sidste_forloeb | haendelser_fra_dag | timer_kort_efter | forloeb_fra_dag | dag_efter
        2022-03-31 | 1   | 2022-02-01        | 2022-03-31     | 3                  | 0                | 2               | 2022-02-01
        2022-03-31 | 2   | 2022-03-01        | 2019-02-28     | 0                  | 0                | 0               |
        2022-03-31 | 3   | 2022-02-01        |                | 1                  | 0                | 0               |
        2022-03-31 | 4   |                   | 2000-02-29     | 0                  | 0                | 0               |
        2022-03-31 | 5   |                   |                | 0                  | 0                | 0               |
        2022-06-30 | 1   | 2022-02-01        | 2022-04-01     | 4                  | 0                | 2               | 2022-02-01
        2022-06-30 | 4   | 2022-04-01        | 2000-02-29     | 2                  | 7                | 2               | 2022-04-01
        2022-06-30 | 5   |                   |                | 0                  | 0                | 0               |
        """,
        spark);
  }

  @Test
  void differentValuesSumsOfKnownOnesAndTheRowWithTheLeastOrGreatest(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | slags_antal | maaneder | timer_kendt | slags_mest | kode_mindst | norm | norm_hel
        2022-03-31 | 1   | 3           | 2        | 10.75       | gammel     | blaa        | 10   | 7
        2022-03-31 | 2   | 0           | 1        |             |            | roed        | 0    |
        2022-03-31 | 3   | 1           | 1        |             | x          |             | 0    |
        2022-03-31 | 4   | 0           | 0        |             |            |             | 2.5  | 7
        2022-03-31 | 5   | 0           | 0        |             |            |             | 0    |
        2022-06-30 | 1   | 3           | 3        | 20          | gammel     | blaa        | 10   | 7
        2022-06-30 | 4   | 2           | 2        | 5           | april      |             | 2.5  | 7
        2022-06-30 | 5   | 0           | 0        |             |            |             | 0    |
        """,
        spark);
  }

  @Test
  void daysOfStaysThatAreJoinedAndDaysThatAreCovered(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | laengst | laengst_nu | laengst_vindue | laengst_roed | dage | dage_vindue | dage_roed
        2022-03-31 | 1   | 821     | 821        | 731            | 366          | 821  | 181         | 1
        2022-03-31 | 2   | 1127    | 0          | 1038           | 1127         | 1127 | 89          | 364
        2022-03-31 | 3   | 0       | 0          | 0              | 0            | 0    | 61          | 0
        2022-03-31 | 4   | 8067    | 8067       | 7977           | 8067         | 8067 | 181         | 365
        2022-03-31 | 5   | 0       | 0          | 0              | 0            | 0    | 0           | 0
        2022-06-30 | 1   | 912     | 912        | 821            | 366          | 912  | 183         | 92
        2022-06-30 | 4   | 8158    | 8158       | 8067           | 8157         | 8158 | 183         | 364
        2022-06-30 | 5   | 0       | 0          | 0              | 0            | 0    | 0           | 0
        """,
        spark);
  }

  @Test
  void rowsOfUnitsOfWhichSomethingIsDerivedFirst(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | mor_trin | mor_haendelser | kolde_boern | elev_mor_kode | elev_af_mor
        2022-03-31 | 1   |          | 0              | 1           |               | 2
        2022-03-31 | 2   | mellem   | 2              | 0           | roed          | 0
        2022-03-31 | 3   | mellem   | 2              | 0           | roed          | 0
        2022-03-31 | 4   |          | 0              | 0           |               | 0
        2022-03-31 | 5   |          | 0              | 0           |               | 0
        2022-06-30 | 1   |          | 0              | 0           |               | 3
        2022-06-30 | 4   | mellem   | 3              | 0           | ny            | 0
        2022-06-30 | 5   |          | 0              | 0           |               | 0
        """,
        spark);
  }

  @Test
  void rowsOfTheSameAreaOfTwoKeysAndOfTheWholeCountry(SparkSession spark) {
    assertBoth(
        "menneske",
        """
        reference  | PNR | skole | omraadets_tal | landets_konto | landet_er_tomt
        2022-03-31 | 1   | false | 6             | 100           | 0
        2022-03-31 | 2   | false |               | 100           | 0
        2022-03-31 | 3   | true  | -3            | 100           | 0
        2022-03-31 | 4   | false | 6             | 100           | 0
        2022-03-31 | 5   | false | 6             | 100           | 0
        2022-06-30 | 1   | false | 9.7           | 100           | 0
        2022-06-30 | 4   | true  | 9.7           | 100           | 0
        2022-06-30 | 5   | false | 9.7           | 100           | 0
        """,
        spark);
  }

  @Test
  void variablesSharedByUnitsAndStandingInForColumns(SparkSession spark) {
    assertBoth(
        "elev",
        """
        reference  | PNR | farve  | varm  | familie | vaegt | svar   | mor_kode | mor_farve | mor_timer
        2022-03-31 | 2   |        |       |         |       | maaske | roed     | roed      | 109.75
        2022-03-31 | 3   | 750    | false | blaa    | 10    | nej    | roed     | roed      | 109.75
        2022-03-31 | 4   | gammel |       | blaa    |       | maaske |          |           | 0
        2022-06-30 | 4   |        |       |         |       | maaske | ny       | ny        | 129.75
        2022-06-30 | 7   |        |       |         |       | maaske |          |           | 0
        """,
        spark);
  }

  @Test
  void whatIsTakenOverFromAUnitKeepsTheListOfItsCodes() {
    assertThat(LanguagePeople.definitions(folder, "").units().get("elev").variable("mor_farve"))
        .flatMap(Variable::classification)
        .map(list -> list.id())
        .contains("farver");
  }

  @Test
  void onlyTheUnitWithTheOfficialColumnCompares() {
    var units = LanguagePeople.definitions(folder, "").units();

    assertThat(units.get("menneske").variable("svar").flatMap(Variable::official)).isPresent();
    assertThat(units.get("elev").variable("svar").flatMap(Variable::official)).isEmpty();
  }

  private void assertBoth(String unit, String expected, SparkSession spark) {
    Deliveries delivered = LanguagePeople.all(LanguagePeople.definitions(folder, ""));
    List<String> names = BothEngines.names(expected);
    assertThat(BothEngines.inReference(delivered, unit, names))
        .isEqualTo(BothEngines.expected(expected));
    assertThat(BothEngines.onSpark(spark, delivered, unit, names, folder))
        .isEqualTo(BothEngines.expected(expected));
  }
}
