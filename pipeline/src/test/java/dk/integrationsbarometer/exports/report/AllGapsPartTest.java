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
              indicator | title_da | title_en
              job       | I job    | In work
              igen      | Igen     | Again
              andet     | Andet    | Other
              """)
          .with(
              Tables.FIGURES,
              """
              indicator | period | group | value
              job       | 2022   | b     | 50
              igen      | 2022   | b     | 50
              andet     | 2022   | b     | 50
              """)
          .with(
              Tables.GAPS,
              """
              indicator | period | group | reference | value  | unit              | ci_low | ci_high
              job       | 2022   | b     | a         | -20.03 | percentage points | -24.0  | -16.0
              igen      | 2022   | b     | a         | -20.01 | percentage points | -24.0  | -16.0
              andet     | 2022   | b     | a         | -20.02 | percentage points | -25.0  | -15.0
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
            "no. 1-2 of 2")
        .doesNotContain("Again, 2022");
    assertThat(told(Language.DA)).contains(" (samme forskel: Igen)</th>");
  }
}
