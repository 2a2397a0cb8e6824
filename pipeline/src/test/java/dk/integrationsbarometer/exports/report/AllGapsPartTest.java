package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import org.junit.jupiter.api.Test;

class AllGapsPartTest {
  private static final PublishedRun RUN =
      new SmallRun()
          .with(
              Tables.INDICATORS,
              """
              indicator | title_da | title_en | gap_unit
              job       | I job    | In work  | percentage points
              igen      | Igen     | Again    | percentage points
              andet     | Andet    | Other    | percentage points
              bog       | Bøger    | Books    | books
              """)
          .with(
              Tables.FIGURES,
              """
              indicator | period | group | value
              job       | 2022   | b     | 50
              igen      | 2022Q4 | b     | 50
              andet     | 2022   | b     | 50
              bog       | 2022   | b     | 5
              """)
          .with(
              Tables.GAPS,
              """
              indicator | period | group | reference | value  | unit              | ci_low | ci_high
              job       | 2022   | b     | a         | -20.03 | percentage points | -24.0  | -16.0
              igen      | 2022Q4 | b     | a         | -20.01 | percentage points | -24.0  | -16.0
              andet     | 2022   | b     | a         | -20.02 | percentage points | -25.0  | -15.0
              andet     | 2022   | b     | job       | 66.0   | percentage points | 60.0   | 70.0
              bog       | 2022   | b     | a         | -99.0  | books             |        |
              """)
          .with(
              Tables.GAP_CHANGES,
              """
              indicator | period | group | reference | base_period | value | unit              | ci_low | ci_high
              igen      | 2022Q4 | b     | a         | 2016        | 9.0   | percentage points | 5.0    | 12.0
              andet     | 2022   | b     | job       | 2016        | 1.0   | percentage points | -5.0   | 7.0
              """)
          .with(
              Tables.CODES,
              """
              list        | code              | label_da     | label_en          | sort_order
              group       | a                 | Alle         | Everyone          | 1
              group       | b                 | Nogle        | Some              | 2
              policy_area | arbejde           | Arbejde      | Work              | 1
              unit        | percentage points | procentpoint | percentage points | 1
              """)
          .published();

  private static String told(Language language) {
    return new AllGapsPart(new ReportData(RUN, language)).element(new Pictures()).markup();
  }

  @Test
  void aGapThatSeveralIndicatorsShowStandsOnceAndNamesThem() {
    assertThat(told(Language.EN))
        .contains(
            "In work, 2022: Some minus Everyone (the same gap: Again)</th>",
            "Other, 2022: Some minus Everyone</th>",
            "smaller than in 2016")
        .doesNotContain("Again, 2022");
    assertThat(told(Language.DA)).contains(" (samme forskel: Igen)</th>");
  }

  /** The unit of the first area of policy comes first, whatever its name and its numbers are. */
  @Test
  void gapsBetweenGroupsComeBeforeSharesAgainstOtherPopulations() {
    assertThat(told(Language.EN))
        .containsSubsequence(
            "<h3>Gaps in percentage points</h3>",
            "<h3>Gaps in books</h3>",
            "<h3>Shares against other populations, in percentage points</h3>");
  }

  @Test
  void theFirstPagesSayWhichGapsAreRanked() {
    String glance = new GapsPart(new ReportData(RUN, Language.EN)).element(new Pictures()).markup();

    assertThat(glance)
        .contains(
            "Gaps in other units, and shares against other populations, which can be larger, are not among them.",
            "<a href=\"#alle-forskelle\">See all gaps</a>",
            "These gaps have become smaller:</p><ul><li>Again, the fourth quarter of 2022: Some minus Everyone (the same gap: In work). ")
        .containsOnlyOnce("Again");
  }

  /** The same gap of two indicators counts once. */
  @Test
  void theFirstPagesCountGapsByHowTheyMoved() {
    assertThat(new GapsPart(new ReportData(RUN, Language.EN)).element(new Pictures()).markup())
        .contains(
            "Of 4 gaps, the change of 1 cannot be told apart from no change. For 2 there is no earlier gap to compare with.");
    assertThat(new GapsPart(new ReportData(RUN, Language.DA)).element(new Pictures()).markup())
        .contains(
            "For 1 af 4 forskelle kan ændringen ikke skelnes fra ingen ændring. For 2 findes der ingen tidligere forskel at sammenligne med.");
  }

  @Test
  void aChartTellsTheFirstGapInASentenceAndTheOthersByTheirNames() {
    assertThat(told(Language.EN))
        .contains(
            "In work. The group “Some” is about 20.0 percentage points lower than “Everyone” (gap -20.0, uncertainty interval -24.0 to -16.0). Then: Other, 2022: Some minus Everyone: -20.0.");
    assertThat(told(Language.DA))
        .contains("Derefter: Andet, 2022: Nogle minus Alle: -20,0.")
        .doesNotContain("Igen, 4. kvartal 2022: Nogle minus Alle: -20,0");
  }
}
