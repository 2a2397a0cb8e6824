package dk.integrationsbarometer.exports.terminal;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.nio.file.Path;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTextTest {
  private static final FigureFilter EMPLOYMENT_BY_SEX =
      new FigureFilter(
          Set.of("beskaeftigelse"), Set.of("2022H1"), Set.of(), Set.of(), Set.of("koen"));

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
                1. halvår 2021 (-18,6 mod -18,7; ændring +0,1, usikkerhedsinterval -6,8 til +6,7).

            Udvikling til 2022H1
              - Tallet for »Alle« kan ikke skelnes fra tallet i 1. halvår 2021 (75,0 % mod 75,0 %; ændring 0,0,
                usikkerhedsinterval -3,2 til +3,3).
              - Tallet for »Dansk oprindelse« kan ikke skelnes fra tallet i 1. halvår 2021 (78,4 % mod 78,4 %; ændring
                0,0, usikkerhedsinterval -4,0 til +4,3).
              - Tallet for »Ikke-vestlig oprindelse« kan ikke skelnes fra tallet i 1. halvår 2021 (59,8 % mod 59,7 %;
                ændring +0,1, usikkerhedsinterval -5,2 til +5,3).
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
                      hviler på få personer eller kunne bruges til at regne et sådant tal ud; hvilket af de to oplyses ikke
              ...  O  mangler: en leverance bag det er der ikke
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
                78.4%; gap -18.6, uncertainty interval -23.4 to -13.8). The gap cannot be told apart from that in the
                first half of 2021 (-18.6 against -18.7; change +0.1, uncertainty interval -6.8 to +6.7).

            Change to 2022H1
              - The figure for “All” cannot be told apart from that in the first half of 2021 (75.0% against 75.0%; change
                0.0, uncertainty interval -3.2 to +3.3).
              - The figure for “Danish origin” cannot be told apart from that in the first half of 2021 (78.4% against
                78.4%; change 0.0, uncertainty interval -4.0 to +4.3).
              - The figure for “Non-western origin” cannot be told apart from that in the first half of 2021 (59.8%
                against 59.7%; change +0.1, uncertainty interval -5.2 to +5.3).
              - Trend over five periods: cannot be said.

            Signs:
              ..   Q  hidden for confidentiality
                      rests on few people, or could be used to work out such a figure; which of the two is not told
              .    M  not defined: nobody to compute it of
            """);
  }

  @Test
  void aChoiceThatFitsNothingIsTold() {
    var filter = new FigureFilter(Set.of("findes-ikke"), Set.of(), Set.of(), Set.of(), Set.of());
    assertThat(FigureText.of(run, filter, Language.DA)).isEqualTo("Ingen tal passer til valget.\n");
  }

  /**
   * They are shown with the totals, each with what it is compared with; no figure is told twice.
   */
  @Test
  void gapsBetweenClassesStandBelowTheirGroup() {
    PublishedRun small =
        new SmallRun()
            .with(
                Tables.INDICATORS,
                """
                indicator | title_da
                andel     | Andel
                """)
            .with(
                Tables.CODES,
                """
                list      | code        | label_da       | label_en         | sort_order
                group     | a           | Alle           | Everyone         | 1
                unit      | percent     | procent        | per cent         | 1
                unit      | percentage points | procentpoint | percentage points | 2
                bydel     | 3           | Nørrebro       | Nørrebro         | 1
                bydel     | 1           | Indre By       | City             | 2
                reference | bydel=rest  | de andre       | all others       | 1
                reference | bydel=total | alle i gruppen | all of the group | 2
                """)
            .with(
                Tables.FIGURES,
                """
                indicator | period | group | breakdown | value
                andel     | 2022   | a     |           | 50
                andel     | 2022   | a     | bydel=3   | 60
                """)
            .with(
                Tables.GAPS,
                """
                indicator | period | group | reference   | breakdown | value | unit
                andel     | 2022   | a     | bydel=total | bydel=3   | 10    | percentage points
                andel     | 2022   | a     | bydel=rest  | bydel=1   | -5    | percentage points
                """)
            .published();

    assertThat(FigureText.of(small, FigureFilter.TOTALS, Language.DA))
        .contains(
            """
            Forskel, procentpoint               2022
              Alle
                Indre By minus de andre         -5,0
                Nørrebro minus alle i gruppen  +10,0
            """)
        .contains("Gruppen »Alle, Nørrebro« ligger 10,0 procentpoint højere end »alle i gruppen«");
  }
}
