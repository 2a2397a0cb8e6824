package dk.integrationsbarometer.exports.terminal;

import static dk.integrationsbarometer.testkit.Publications.population;
import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.exports.json.GoalJson;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.Aim;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the council sees of all goals, and the list of indicators. */
class GoalTextTest {
  @TempDir private Path folder;
  private PublishedRun run;

  /** Reached in 2021; in 2022 the figures of the second goal are hidden. */
  @BeforeEach
  void aRunWithGoalsIsPublished() {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(out, "run-1", List.of(withGoals(), population()));
    run = PublishedRun.latest(out);
  }

  private static Releasable withGoals() {
    IndicatorCells cells =
        CellText.cells(
            Employment.share()
                .towards(
                    least("dansk", "60")
                        .called("mange")
                        .noted("Mange i job.", "Many at work.")
                        .in(Aim.policyFrom(LocalDate.of(2019, 1, 1)))
                        .target(),
                    least("ikke-vestlig", "55").called("flere").target(),
                    least("alle", "90").called("alle").target()),
            """
            2021-03-31 | 101 | dansk        | | 700/1000
            2021-03-31 | 101 | ikke-vestlig | | 500/1000
            2021-06-30 | 101 | alle         | | 600/1000
            2022-03-31 | 101 | dansk        | | 650/1000
            2022-03-31 | 101 | ikke-vestlig | | 3/1000
            2022-06-30 | 101 | alle         | | 900/1000
            """);
    return PrimaryOnly.release(Figures.of(cells, Selection.ALL).withGoals("101"));
  }

  private static Aim least(String group, String value) {
    return Aim.of(Target.Rule.AT_LEAST, group, value);
  }

  @Test
  void goalsAreCountedByAreaAndStatusAndListed() {
    assertThat(GoalText.of(run, Language.DA))
        .isEqualTo(
            """
            Mål efter politik
            Hvert mål tæller én gang, i den nyeste periode, hvor det kunne vurderes. Et mål, hvis tal er skjult af hensyn
            til fortrolighed, tæller som ikke målt.

                                       nået  hidtil nået  på vej  bagud  ikke nået  kan ikke vurderes  kan ikke sammenlignes  ikke målt  I alt
            En politik                    0            1       0      0          0                  0                      0          0      1
            Mål uden for politikkerne     0            0       0      1          0                  1                      0          0      2
            I alt                         0            1       0      1          0                  1                      0          0      3

            En politik
              - 2. Flere i job (Udvalget)
                Beskæftigelse. Mange i job. 1. halvår 2022: hidtil nået; »Dansk oprindelse« 65,0 % (usikkerhedsinterval
                62,0 % til 67,9 %); skal være mindst 60,0 % inden udgangen af 2022; kun et tal for 2. halvår 2022 er
                afgørende.
                [beskaeftigelse, mange]

            Mål uden for politikkerne
              - Beskæftigelse. 1. halvår 2021: bagud; »Ikke-vestlig oprindelse« 50,0 % (usikkerhedsinterval 46,9 % til
                53,1 %); skal være mindst 55,0 %.
                [beskaeftigelse, flere]
              - Beskæftigelse. 1. halvår 2022: kan ikke vurderes; »Alle« 90,0 % (usikkerhedsinterval 88,0 % til 91,7 %);
                skal være mindst 90,0 %.
                [beskaeftigelse, alle]
            """);
  }

  @Test
  void goalsAreToldInEnglish() {
    assertThat(GoalText.of(run, Language.EN))
        .startsWith(
            """
            Goals by policy
            Every goal counts once, in the newest period in which it could be judged. A goal whose figures are hidden for
            confidentiality counts as not measured.

                                reached  reached so far  on the way  behind  not reached  cannot be judged  not comparable  not measured  Total
            A policy                  0               1           0       0            0                 0               0             0      1
            Goals of no policy        0               0           0       1            0                 1               0             0      2
            Total                     0               1           0       1            0                 1               0             0      3

            A policy
              - 2. More people at work (The Committee)
                Employment. Many at work. The first half of 2022: reached so far; “Danish origin” 65.0% (uncertainty
                interval 62.0% to 67.9%); must be at least 60.0% by the end of 2022; only a figure of the second half of
                2022 decides.
                [beskaeftigelse, mange]
            """);
  }

  @Test
  void oneLineSumsThemUp() {
    assertThat(GoalSummary.of(run, Language.DA))
        .isEqualTo("3 mål: 1 hidtil nået, 1 bagud, 1 kan ikke vurderes.\n");
    assertThat(GoalSummary.of(run, Language.EN))
        .isEqualTo("3 goals: 1 reached so far, 1 behind, 1 cannot be judged.\n");
  }

  @Test
  void jsonHasTheOverviewAndEachGoalOnce() {
    assertThat(GoalJson.of(run).replaceAll("\\s+", ""))
        .startsWith(
            "{\"run\":\"run-1\",\"goal_overview\":[{\"policy\":\"politik\",\"policy_area\":\"arbejde\",\"status\":\"reached\",\"goals\":0},{\"policy\":\"politik\",\"policy_area\":\"arbejde\",\"status\":\"reached-so-far\",\"goals\":1},")
        .contains(
            "\"goals\":[{\"indicator\":\"beskaeftigelse\",\"target\":\"mange\",\"period\":\"2022H1\"",
            "\"target\":\"flere\",\"period\":\"2021H1\"",
            "\"status\":\"behind\",\"obs_status\":\"A\",\"conf_status\":\"F\",\"note_da\":\"\",\"note_en\":\"\",\"policy\":null,\"number\":null,\"committee\":null,\"title_da\":\"Beskæftigelse\",\"title_en\":\"Employment\",\"base_value\":");
  }

  @Test
  void indicatorsAreListedByAreaWithTheirNewestPeriod() {
    assertThat(IndicatorList.of(run, Language.DA))
        .isEqualTo(
            """
            Arbejde
              beskaeftigelse  2022H1     Beskæftigelse
              folketal        2022H1     Folketal

            Vis en indikator med: scripts/barometer show ID. Vis målene med: scripts/barometer show --goals.
            """);
    assertThat(IndicatorList.of(run, Language.EN))
        .isEqualTo(
            """
            Work
              beskaeftigelse  2022H1     Employment
              folketal        2022H1     Population

            Show an indicator with: scripts/barometer show ID. Show the goals with: scripts/barometer show --goals.
            """);
  }

  @Test
  void programsAreGivenTheListToo() {
    assertThat(IndicatorList.json(run).replaceAll("\\s+", ""))
        .isEqualTo(
            "{\"run\":\"run-1\",\"indicators\":[{\"indicator\":\"beskaeftigelse\",\"policy_area\":\"arbejde\",\"title_da\":\"Beskæftigelse\",\"title_en\":\"Employment\",\"newest_period\":\"2022H1\"},{\"indicator\":\"folketal\",\"policy_area\":\"arbejde\",\"title_da\":\"Folketal\",\"title_en\":\"Population\",\"newest_period\":\"2022H1\"}]}");
  }
}
