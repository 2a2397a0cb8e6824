package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;

/** A run in which two indicators show the same change of the same people. */
final class TwiceChanged {
  private TwiceChanged() {}

  static PublishedRun run() {
    return new SmallRun()
        .with(
            Tables.INDICATORS,
            """
            indicator | title_da   | title_en
            job       | I job      | In work
            job-igen  | På arbejde | At work
            """)
        .with(
            Tables.FIGURES,
            """
            indicator | period | group | value
            job       | 2020H1 | a     | 70.0
            job       | 2022H1 | a     | 78.4
            job-igen  | 2020H1 | a     | 70.0
            job-igen  | 2022H1 | a     | 78.4
            """)
        .with(
            Tables.CHANGES,
            """
            indicator | period | group | base_period | value | unit              | ci_low | ci_high | trend
            job       | 2022H1 | a     | 2020H1      | 8.4   | percentage points | 7.0    | 9.8     | cannot-be-said
            job-igen  | 2022H1 | a     | 2020H1      | 8.4   | percentage points | 7.0    | 9.8     | cannot-be-said
            """)
        .with(
            Tables.CODES,
            """
            list  | code | label_da | label_en | sort_order
            group | a    | Alle     | Everyone | 1
            """)
        .published();
  }
}
