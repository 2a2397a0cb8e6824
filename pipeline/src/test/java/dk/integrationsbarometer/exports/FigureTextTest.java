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

            Folketal, kommune 101 [folketal]
            Kilde: Opdigtet

            personer                    2022H1
              Alle                     626.509
              Dansk oprindelse         483.000
              Ikke-vestlig oprindelse       ..

            Forskel, personer                                 2022H1
              Ikke-vestlig oprindelse minus Dansk oprindelse      ..

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

            Folketal, 2022H1, kommune 101
            personer                                            I alt
              Alle                                            626.509
              Dansk oprindelse                                483.000
              Ikke-vestlig oprindelse                              ..
            Forskel, personer                                   I alt  Forhold
              Ikke-vestlig oprindelse minus Dansk oprindelse       ..       ..

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

            Population, 2022H1, municipality 101
            persons                                     Total
              All                                     626,509
              Danish origin                           483,000
              Non-western origin                           ..
            Gap, persons                                Total  Ratio
              Non-western origin minus Danish origin       ..     ..

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
                  "value" : null,
                  "ci_low" : null,
                  "ci_high" : null,
                  "unit" : "percentage points",
                  "ratio" : null,
                  "obs_status" : "Q",
                  "conf_status" : "A"
                }
              ]
            }
            """);
  }
}
