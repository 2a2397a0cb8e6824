package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.parts.GoalTable;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import org.junit.jupiter.api.Test;

class GoalsPartTest {
  private static final ReportData DATA = data(Language.EN);

  private static ReportData data(Language language) {
    return new ReportData(
        new SmallRun()
            .manifest(ReportedRun.ofTheCity(Publications.facts("run-1")))
            .with(Tables.INDICATORS, "indicator | title_da | title_en\njob | I job | In work\n")
            .with(
                Tables.TARGETS,
                """
                  indicator | target | period | rule     | group | goal | status       | title_da | title_en | policy | committee | by
                  job       | m-1    | 2022   | at-least | a     | 50   | not-measured | Ny       | New      | ny     | udv       |
                  job       | m-2    | 2022   | at-least | a     | 50   | reached      | Gammel   | Old      | gammel | udv       | 2022-12-31
                  job       | m-3    |        | at-least | a     | 50   | not-measured | Aeldst   | Oldest   | aeldst | udv       |
                  """)
            .with(
                Tables.GOAL_OVERVIEW,
                """
                  policy | policy_area | status       | goals
                  ny     | arbejde     | not-measured | 1
                  gammel | arbejde     | reached      | 1
                  aeldst | arbejde     | not-measured | 1
                  """)
            .with(
                Tables.CODES,
                """
                  list      | code   | label_da | label_en       | sort_order
                  committee | udv    | Udvalget | The committee  | 1
                  group     | a      | Alle     | Everyone       | 1
                  policy    | ny     | Den nye  | The new one    | 1
                  policy    | gammel | Den gamle | The old one   | 2
                  policy    | aeldst | Den ældste | The oldest   | 3
                  """)
            .published(),
        language);
  }

  @Test
  void eachPolicyIsNamedAndTheFirstAlsoWhenThereIsNothingToNameOfIt() {
    assertThat(new GoalsPart(DATA, GoalNames.of(DATA)).element().markup())
        .contains(
            "<h3>The new one</h3><p>None of its goals can be judged by these figures.</p>"
                + "<h3>The old one</h3><h4>✓ Goals reached (1)</h4>",
            "Old, 2022 (by the end of 2022).")
        .doesNotContain("<h3>The oldest</h3>");
  }

  @Test
  void theTableSaysWhyAGoalIsNotMeasured() {
    assertThat(new GoalTable(DATA).of(DATA.goals()).markup())
        .contains("</span> not measured, because no figure has been delivered</td>");
    ReportData danish = data(Language.DA);
    assertThat(new GoalTable(danish).of(danish.goals()).markup())
        .contains("</span> ikke målt, fordi der ikke er leveret noget tal</td>");
  }
}
