package dk.integrationsbarometer.exports;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTextTest {
  private static final FigureFilter EMPLOYMENT_BY_SEX =
      new FigureFilter(
          Set.of("beskaeftigelse"), Set.of("2022H1"), Set.of(), Set.of(), Set.of("koen"));

  private static final List<String> SHOWN = List.of("beskaeftigelse", "findes-ikke", "folketal");

  @TempDir private Path folder;
  private PublishedRun run;

  @BeforeEach
  void aRunIsPublished() {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(out, "run-1");
    run = PublishedRun.latest(out);
  }

  @Test
  void totalsStandWithPeriodsSideBySide() {
    assertThat(FigureText.of(run, FigureFilter.TOTALS, Language.DA))
        .isEqualTo(
            """
            Beskæftigelse, kommune 101 [beskaeftigelse]
            Kilde: Opdigtet

            procent                    2021H1  2022H1  2023H1
              Alle                     75,0 %  75,0 %     ...
              Dansk oprindelse         78,4 %  78,4 %     ...
              Ikke-vestlig oprindelse  59,7 %  59,8 %     ...

            Forskel, procentpoint                             2021H1  2022H1  2023H1
              Ikke-vestlig oprindelse minus Dansk oprindelse   -18,7   -18,6     ...

            Forskelle i 2022H1
              - Gruppen »Ikke-vestlig oprindelse« ligger cirka 18,6 procentpoint lavere end »Dansk oprindelse« (59,8 % mod
                78,4 %; forskel -18,6, usikkerhedsinterval -23,4 til -13,8). Forskellen kan ikke skelnes fra forskellen i
                2021H1 (-18,6 mod -18,7; ændring +0,1, usikkerhedsinterval -6,8 til +6,7).

            Udvikling til 2022H1
              - Tallet for »Alle« kan ikke skelnes fra tallet i 2021H1 (75,0 % mod 75,0 %; ændring 0,0,
                usikkerhedsinterval -3,2 til +3,3).
              - Tallet for »Dansk oprindelse« kan ikke skelnes fra tallet i 2021H1 (78,4 % mod 78,4 %; ændring 0,0,
                usikkerhedsinterval -4,0 til +4,3).
              - Tallet for »Ikke-vestlig oprindelse« kan ikke skelnes fra tallet i 2021H1 (59,8 % mod 59,7 %; ændring
                +0,1, usikkerhedsinterval -5,2 til +5,3).
              - Tendens over fem perioder: kan ikke siges.

            Folketal, kommune 101 [folketal]
            Kilde: Opdigtet

            personer                    2022H1
              Alle                     626.509
              Dansk oprindelse         483.000
              Ikke-vestlig oprindelse       ..

            Forskel, personer                                 2022H1
              Ikke-vestlig oprindelse minus Dansk oprindelse      ..

            Forskelle i 2022H1
              - Forskellen mellem »Ikke-vestlig oprindelse« og »Dansk oprindelse« vises ikke: skjult af hensyn til
                fortrolighed.

            Tegn:
              ..   Q  skjult af hensyn til fortrolighed
              ...  O  mangler: en statusdato er ikke leveret
            """);
  }

  @Test
  void aBreakdownStandsBelowItsGroup() {
    assertThat(FigureText.of(run, EMPLOYMENT_BY_SEX, Language.EN))
        .isEqualTo(
            """
            Employment, municipality 101 [beskaeftigelse]
            Source: Opdigtet

            per cent              2022H1
              All                  75.0%
                Women              70.0%
                Men                80.0%
                Unknown                .
              Danish origin        78.4%
                Women              74.7%
                Men                82.1%
                Unknown                .
              Non-western origin   59.8%
                Women                 ..
                Men                60.4%
                Unknown                .

            Gap, percentage points                    2022H1
              Non-western origin minus Danish origin   -18.6
                Women                                     ..
                Men                                    -21.7
                Unknown                                    .

            Gaps in 2022H1
              - The group “Non-western origin” is about 18.6 percentage points lower than “Danish origin” (59.8% against
                78.4%; gap -18.6, uncertainty interval -23.4 to -13.8). The gap cannot be told apart from that in 2021H1
                (-18.6 against -18.7; change +0.1, uncertainty interval -6.8 to +6.7).

            Change to 2022H1
              - The figure for “All” cannot be told apart from that in 2021H1 (75.0% against 75.0%; change 0.0,
                uncertainty interval -3.2 to +3.3).
              - The figure for “Danish origin” cannot be told apart from that in 2021H1 (78.4% against 78.4%; change 0.0,
                uncertainty interval -4.0 to +4.3).
              - The figure for “Non-western origin” cannot be told apart from that in 2021H1 (59.8% against 59.7%; change
                +0.1, uncertainty interval -5.2 to +5.3).
              - Trend over five periods: cannot be said.

            Signs:
              ..   Q  hidden for confidentiality
              .    M  not defined: nobody to compute it of
            """);
  }

  @Test
  void aChoiceThatFitsNothingIsTold() {
    var filter = new FigureFilter(Set.of("findes-ikke"), Set.of(), Set.of(), Set.of(), Set.of());
    assertThat(FigureText.of(run, filter, Language.DA)).isEqualTo("Ingen tal passer til valget.\n");
  }

  @Test
  void theOverviewShowsTheNewestWholePeriodInDanish() {
    assertThat(Overview.of(run, SHOWN, "101", Language.DA))
        .isEqualTo(
            """
            Beskæftigelse, 2022H1, kommune 101
            procent                                            I alt  Kvinder    Mænd  Personer
              Alle                                            75,0 %   70,0 %  80,0 %     2.000
              Dansk oprindelse                                78,4 %   74,7 %  82,1 %     1.500
              Ikke-vestlig oprindelse                         59,8 %       ..  60,4 %       490
            Forskel, procentpoint                              I alt  Kvinder    Mænd   Forhold
              Ikke-vestlig oprindelse minus Dansk oprindelse   -18,6       ..   -21,7      0,76
              - Gruppen »Ikke-vestlig oprindelse« ligger cirka 18,6 procentpoint lavere end »Dansk oprindelse« (59,8 % mod
                78,4 %; forskel -18,6, usikkerhedsinterval -23,4 til -13,8). Forskellen kan ikke skelnes fra forskellen i
                2021H1 (-18,6 mod -18,7; ændring +0,1, usikkerhedsinterval -6,8 til +6,7).

            Folketal, 2022H1, kommune 101
            personer                                            I alt
              Alle                                            626.509
              Dansk oprindelse                                483.000
              Ikke-vestlig oprindelse                              ..
            Forskel, personer                                   I alt  Forhold
              Ikke-vestlig oprindelse minus Dansk oprindelse       ..       ..
              - Forskellen mellem »Ikke-vestlig oprindelse« og »Dansk oprindelse« vises ikke: skjult af hensyn til
                fortrolighed.

            Tegn:
              ..   Q  skjult af hensyn til fortrolighed
            """);
  }

  @Test
  void theOverviewSpeaksEnglish() {
    assertThat(Overview.of(run, SHOWN, "101", Language.EN))
        .isEqualTo(
            """
            Employment, 2022H1, municipality 101
            per cent                                  Total  Women    Men  Persons
              All                                     75.0%  70.0%  80.0%    2,000
              Danish origin                           78.4%  74.7%  82.1%    1,500
              Non-western origin                      59.8%     ..  60.4%      490
            Gap, percentage points                    Total  Women    Men    Ratio
              Non-western origin minus Danish origin  -18.6     ..  -21.7     0.76
              - The group “Non-western origin” is about 18.6 percentage points lower than “Danish origin” (59.8% against
                78.4%; gap -18.6, uncertainty interval -23.4 to -13.8). The gap cannot be told apart from that in 2021H1
                (-18.6 against -18.7; change +0.1, uncertainty interval -6.8 to +6.7).

            Population, 2022H1, municipality 101
            persons                                     Total
              All                                     626,509
              Danish origin                           483,000
              Non-western origin                           ..
            Gap, persons                                Total  Ratio
              Non-western origin minus Danish origin       ..     ..
              - The gap between “Non-western origin” and “Danish origin” is not shown: hidden for confidentiality.

            Signs:
              ..   Q  hidden for confidentiality
            """);
  }

  @Test
  void jsonHasTheNamesOfTheColumns() {
    var filter =
        new FigureFilter(
            Set.of("beskaeftigelse"),
            Set.of("2022H1"),
            Set.of("101"),
            Set.of("ikke-vestlig"),
            Set.of("koen=kvinde"));
    assertThat(FigureJson.of(run, filter))
        .isEqualTo(
            """
            {
              "run" : "run-1",
              "figures" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "",
                  "value" : 59.795918367346935,
                  "ci_low" : 55.39465421982587,
                  "ci_high" : 64.04478292853555,
                  "unit" : "percent",
                  "numerator" : 293.0,
                  "denominator" : 490.0,
                  "persons" : 490,
                  "obs_status" : "A",
                  "conf_status" : "F"
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "koen=kvinde",
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percent",
                  "numerator" : null,
                  "denominator" : 10.0,
                  "persons" : 10,
                  "obs_status" : "Q",
                  "conf_status" : "A"
                }
              ],
              "gaps" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "",
                  "value" : -18.60408163265307,
                  "ci_low" : -23.44200212246565,
                  "ci_high" : -13.840563668099552,
                  "unit" : "percentage points",
                  "ratio" : 0.7627030403998333,
                  "ratio_ci_low" : 0.7059610058398672,
                  "ratio_ci_high" : 0.8240057496420702,
                  "obs_status" : "A",
                  "conf_status" : "F",
                  "detectable" : 6.862179167206979,
                  "adjusted" : null,
                  "adjusted_ci_low" : null,
                  "adjusted_ci_high" : null,
                  "compared_group" : null,
                  "compared_reference" : null,
                  "adjusted_obs_status" : null
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "koen=kvinde",
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percentage points",
                  "ratio" : null,
                  "ratio_ci_low" : null,
                  "ratio_ci_high" : null,
                  "obs_status" : "Q",
                  "conf_status" : "A",
                  "detectable" : null,
                  "adjusted" : null,
                  "adjusted_ci_low" : null,
                  "adjusted_ci_high" : null,
                  "compared_group" : null,
                  "compared_reference" : null,
                  "adjusted_obs_status" : null
                }
              ],
              "gap_parts" : [ ],
              "changes" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "",
                  "base_period" : "2021H1",
                  "value" : 0.0959183673469326,
                  "ci_low" : -5.229064209051812,
                  "ci_high" : 5.338791737812034,
                  "unit" : "percentage points",
                  "trend" : "cannot-be-said",
                  "obs_status" : "A",
                  "conf_status" : "F"
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "breakdown" : "koen=kvinde",
                  "base_period" : "2021H1",
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percentage points",
                  "trend" : "cannot-be-said",
                  "obs_status" : "M",
                  "conf_status" : "F"
                }
              ],
              "gap_changes" : [
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "",
                  "base_period" : "2021H1",
                  "value" : 0.0959183673469326,
                  "ci_low" : -6.756369025222321,
                  "ci_high" : 6.696841742189322,
                  "unit" : "percentage points",
                  "obs_status" : "A",
                  "conf_status" : "F"
                },
                {
                  "indicator" : "beskaeftigelse",
                  "period" : "2022H1",
                  "area" : "101",
                  "group" : "ikke-vestlig",
                  "reference" : "dansk",
                  "breakdown" : "koen=kvinde",
                  "base_period" : "2021H1",
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percentage points",
                  "obs_status" : "M",
                  "conf_status" : "F"
                }
              ],
              "targets" : [ ]
            }
            """);
  }
}
