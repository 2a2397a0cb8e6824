package dk.integrationsbarometer.exports.terminal;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
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
                1. halvår 2021 (-18,6 mod -18,7; ændring +0,1, usikkerhedsinterval -6,8 til +6,7).

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
                      hviler på få personer eller kunne bruges til at regne et sådant tal ud; hvilket af de to oplyses ikke
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
                78.4%; gap -18.6, uncertainty interval -23.4 to -13.8). The gap cannot be told apart from that in the
                first half of 2021 (-18.6 against -18.7; change +0.1, uncertainty interval -6.8 to +6.7).

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
                      rests on few people, or could be used to work out such a figure; which of the two is not told
            """);
  }
}
