package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import org.junit.jupiter.api.Test;

/** However alike goals are, a reader finds as many names as there are goals. */
class GoalNamesTest {
  private static final ReportData DATA =
      new ReportData(
          new SmallRun()
              .manifest(ReportedRun.ofTheCity(Publications.facts("run-1")))
              .with(
                  Tables.INDICATORS,
                  """
                  indicator | title_da | title_en
                  job       | I job    | In work
                  skole     | I skole  | At school
                  """)
              .with(
                  Tables.TARGETS,
                  """
                  indicator | target | period | rule     | group | target_value | goal | status  | title_da  | title_en | number | committee | by
                  job       | m-1    | 2022   | at-least | a     | 50           | 50   | behind  | Ene       | Alone    | 7      | udv       | 2024-12-31
                  job       | m-2    | 2022   | at-least | a     | 50           | 50   | behind  | Flere     | More     | 3      | udv       |
                  job       | m-3    | 2022   | at-least | b     | 50           | 50   | behind  | Flere     | More     | 3      | udv       |
                  skole     | m-4    | 2022   | at-least | a     | 50           | 50   | reached | Flere     | More     | 3      | udv       | 2024-06-30
                  job       | m-5    | 2022   | at-least | a     | 20           | 20   | reached | Tid       | Time     |        | udv       | 2024-12-31
                  job       | m-6    | 2022   | at-least | a     | 30           | 30   | behind  | Tid       | Time     |        | udv       | 2024-12-31
                  """)
              .with(Tables.CODES, ReportedRun.CODES_OF_GOALS)
              .published(),
          Language.EN);

  @Test
  void aNameTellsAsMuchAsItTakesAndNoMore() {
    GoalNames names = GoalNames.of(DATA);

    assertThat(DATA.goals().stream().map(names::of))
        .containsExactlyInAnyOrder(
            "7. Alone, 2022",
            "3. More (In work, “Everyone”), 2022",
            "3. More (In work, “Some”), 2022",
            "3. More (At school), 2022",
            "Time (must be at least 20.0% by the end of 2024), figure of 2022",
            "Time (must be at least 30.0% by the end of 2024), figure of 2022");
  }

  @Test
  void goalsOfOneTitleStandTogetherAndAreCounted() {
    assertThat(GoalNames.of(DATA).byCommittee(DATA.goals()).markup())
        .contains(
            "7. Alone, 2022; 3. More (3 goals: In work, “Everyone”, 2022 · In work, “Some”, 2022 · At school, 2022); Time (2 goals: must be at least 20.0% by the end of 2024, figure of 2022 · must be at least 30.0% by the end of 2024, figure of 2022).");
  }

  /** In short, and once: not where the name of a goal says it. */
  @Test
  void theLastDayOfAGoalStandsBehindIt() {
    assertThat(GoalNames.of(DATA).withDeadlines(DATA.goals()).markup())
        .contains(
            "7. Alone, 2022 (by the end of 2024); 3. More (3 goals: In work, “Everyone”, 2022 · In work, “Some”, 2022 · At school, 2022 (by 30 June 2024)); Time (2 goals: must be at least 20.0% by the end of 2024, figure of 2022 · ");
  }
}
