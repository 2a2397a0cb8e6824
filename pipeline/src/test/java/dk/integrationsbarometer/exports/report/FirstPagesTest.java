package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many indicators and goals there are, the first pages stay short. */
class FirstPagesTest {
  private static final int MANY = 30;
  private static final PublishedRun RUN =
      new SmallRun()
          .with(
              Tables.INDICATORS,
              "indicator | title_da | title_en | interval\n"
                  + rows("i%1$d | Tal %1$d | No. %1$d | none"))
          .with(
              Tables.FIGURES,
              "indicator | period | group | value\n"
                  + rows("i%1$d | 2021 | a | 5\ni%1$d | 2022 | a | 6"))
          .with(
              Tables.CHANGES,
              "indicator | period | group | base_period | value | trend\n"
                  + rows("i%d | 2022 | a | 2021 | 1 | cannot-be-said"))
          .with(
              Tables.TARGETS,
              "indicator | target | period | rule | group | status | committee\n"
                  + rows("i%1$d | m%1$d | 2022 | rising | a | not-measured | udv"))
          .with(
              Tables.CODES,
              """
              list        | code    | label_da    | label_en          | sort_order
              committee   | udv     | Jobudvalget | The job committee | 1
              group       | a       | Alle        | Everyone          | 1
              policy_area | arbejde | Arbejde     | Work              | 1
              unit        | percentage points | procentpoint | percentage points | 1
              """)
          .published();

  private static String rows(String row) {
    return IntStream.range(0, MANY).mapToObj(row::formatted).collect(Collectors.joining("\n"));
  }

  @Test
  void ofManyGoalsOfAStatusOnlyTheNumberIsTold() {
    assertThat(uncertain(Language.DA))
        .contains(
            "Disse mål har enten intet tal, der må vises, kun tal fra en anden tid end målets, eller intet udgangspunkt at holde tallet op mod: Jobudvalget 30. De står under »Alle mål«.")
        .doesNotContain("Tal 1");
    assertThat(uncertain(Language.EN))
        .contains("The job committee 30. They stand under “All goals”.");
  }

  private static String uncertain(Language language) {
    var data = new ReportData(RUN, language);
    return new UncertainPart(data, GoalNames.of(data)).element().markup();
  }

  @Test
  void ofManyChangesWithoutAnIntervalAFewAreTold() {
    String da = changed(RUN, Language.DA);

    assertThat(da)
        .contains(
            "I 30 indikatorer er der set på den første gruppe: 30 tal er et andet end før; her står 3, de nyeste først og af dem først dem, der er mål for.",
            "Tal 0, 2022. Tallet for »Alle« er 1,0 procentpoint højere end i 2021 (6,0\u00a0% mod 5,0\u00a0%).");
    assertThat(da.split("<li>", -1)).hasSize(1 + 3);
    assertThat(changed(RUN, Language.EN))
        .contains(
            "The first group of each of 30 indicators is looked at: 30 figures differ from before; 3 are told here, the newest first and of these first those with a goal.");
  }

  @Test
  void ofManySureChangesAFewAreTold() {
    PublishedRun run =
        new SmallRun()
            .with(
                Tables.INDICATORS,
                "indicator | title_da | title_en\n" + rows("i%1$d | Tal %1$d | No. %1$d"))
            .with(
                Tables.FIGURES,
                "indicator | period | group | value\n"
                    + rows("i%1$d | 2021 | a | 5\ni%1$d | 2022 | a | %1$d"))
            .with(
                Tables.CHANGES,
                "indicator | period | group | base_period | value | ci_low | ci_high | trend\n"
                    + rows("i%1$d | 2022 | a | 2021 | 1.%1$d | 1 | 2 | cannot-be-said"))
            .published();

    assertThat(changed(run, Language.EN))
        .contains("30 have changed by more than chance can explain", "Here are 4 changes")
        .satisfies(page -> assertThat(page.split("<li>", -1)).hasSize(1 + 4));
  }

  @Test
  void aChangeThatRoundingHidesIsNotToldButOneWithAGoalComesFirst() {
    PublishedRun run =
        new SmallRun()
            .with(
                Tables.INDICATORS,
                """
                indicator | title_da | title_en | interval
                ens       | Ens      | Same     | none
                flere     | Flere    | More     | none
                maal      | Med mål  | With     | none
                """)
            .with(
                Tables.FIGURES,
                """
                indicator | period | group | value
                ens       | 2021   | a     | 22.24
                ens       | 2022   | a     | 22.18
                flere     | 2021   | a     | 5
                flere     | 2022   | a     | 6
                maal      | 2021   | a     | 5
                maal      | 2022   | a     | 6
                """)
            .with(
                Tables.CHANGES,
                """
                indicator | period | group | base_period | value | trend
                ens       | 2022   | a     | 2021        | -0.06 | cannot-be-said
                flere     | 2022   | a     | 2021        | 1     | cannot-be-said
                maal      | 2022   | a     | 2021        | 1     | cannot-be-said
                """)
            .with(
                Tables.TARGETS,
                """
                indicator | target | period | rule   | group | status
                maal      | m      | 2022   | rising | a     | reached
                """)
            .published();
    String da = changed(run, Language.DA);

    assertThat(da)
        .contains(
            "I 3 indikatorer er der set på den første gruppe: 2 tal er et andet end før; her står 2")
        .doesNotContain("Ens, 2022.");
    assertThat(da.indexOf("Med mål, 2022.")).isPositive().isLessThan(da.indexOf("Flere, 2022."));
  }

  private static String changed(PublishedRun run, Language language) {
    var data = new ReportData(run, language);
    return new ChangedPart(data, GoalNames.of(data), LastRun.NONE).element().markup();
  }
}
