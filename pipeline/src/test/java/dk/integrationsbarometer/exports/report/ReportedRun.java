package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.Map;

/** A small published run that pages are made of. */
public final class ReportedRun {
  /** Those that the goals of small runs need. */
  static final String CODES_OF_GOALS =
      """
      list      | code | label_da    | label_en          | sort_order
      committee | udv  | Jobudvalget | The job committee | 1
      group     | a    | Alle        | Everyone          | 1
      group     | b    | Nogle       | Some              | 2
      """;

  private static final String FIGURES =
      """
      indicator | period | group | breakdown | value | ci_low | ci_high | denominator | obs_status | conf_status
      job       | 2020H1 | a     |           | 70.04 | 69.0   | 71.1    | 900         | A          | F
      job       | 2020H1 | b     |           | 50.01 | 45.0   | 55.0    | 400         | A          | F
      job       | 2022H1 | a     |           | 78.44 | 77.4   | 79.4    | 900         | A          | F
      job       | 2022H1 | b     |           | 59.73 | 57.2   | 62.2    | 400         | U          | F
      job       | 2022H1 | a     | bydel=1   | 60.00 | 55.0   | 65.0    | 100         | A          | F
      job       | 2022H1 | a     | bydel=2   |       |        |         |             | Q          | C
      hemmelig  | 2022H1 | a     |           |       |        |         |             | Q          | C
      """;

  /** With more figures, in the same columns. */
  public static SmallRun of(String figures) {
    return new SmallRun()
        .manifest(ofTheCity(Publications.facts("run-1")))
        .with(
            Tables.INDICATORS,
            """
            indicator | title_da | title_en | state  | owner          | contact       | approved_by | approved_on
            job       | I job    | In work  | in-use | Kontor for job | job@kommunen  | Udvalget    | 2022-01-31
            hemmelig  | Skjult   | Hidden   | draft  |                |               |             |
            """)
        .with(Tables.FIGURES, FIGURES + figures)
        .with(
            Tables.GAPS,
            """
            indicator | period | group | reference | value  | unit              | ci_low | ci_high
            job       | 2020H1 | b     | a         | -20.03 | percentage points | -24.0  | -16.0
            job       | 2022H1 | b     | a         | -18.71 | percentage points | -21.4  | -16.0
            """)
        .with(
            Tables.GAP_CHANGES,
            """
            indicator | period | group | reference | base_period | value | unit              | ci_low | ci_high
            job       | 2022H1 | b     | a         | 2020H1      | 1.32  | percentage points | 0.3    | 2.3
            """)
        .with(
            Tables.CHANGES,
            """
            indicator | period | group | base_period | value | unit              | ci_low | ci_high | trend
            job       | 2022H1 | a     | 2020H1      | 8.40  | percentage points | 7.0    | 9.8     | cannot-be-said
            job       | 2022H1 | b     | 2020H1      | 9.72  | percentage points | -1.0   | 20.4    | cannot-be-said
            """)
        .with(
            Tables.TARGETS,
            """
            indicator | target | period | rule     | group | target_value | value | goal | status  | policy | number | committee | title_da    | title_en  | newest
            job       | m-1    | 2022H1 | at-least | b     | 50           | 59.73 | 50   | reached | p      | 3      | udv       | Flere i job | More work | yes
            """)
        .with(
            Tables.GOAL_OVERVIEW,
            """
            policy | policy_area | status  | goals
            p      | arbejde     | reached | 1
            """)
        .with(
            Tables.NOTES,
            """
            indicator | about       | note_da                 | note_en
            job       | legal_basis | Jobloven § 1.           | The Jobs Act, section 1.
            job       | accuracy    | Få job bliver overset.  | Few jobs are overlooked.
            job       | timeliness  | Kommer efter 90 dage.   | Comes after 90 days.
            """)
        .with(
            Tables.CODES,
            """
            list        | code              | label_da           | label_en           | sort_order
            about       | legal_basis       | Hjemmel            | Legal basis        | 1
            about       | accuracy          | Nøjagtighed        | Accuracy           | 2
            about       | timeliness        | Aktualitet         | Timeliness         | 3
            area        | 101               | København          | Copenhagen         | 1
            bydel       | 1                 | Indre By           | Inner City         | 1
            bydel       | 2                 | Østerbro           | Østerbro           | 2
            committee   | udv               | Jobudvalget        | The job committee  | 1
            committee   | andet             | Det andet udvalg   | Another committee  | 2
            group       | a                 | Alle               | Everyone           | 1
            group       | b                 | Tilflyttere        | Newcomers          | 2
            policy      | p                 | Politikken         | The policy         | 1
            policy_area | arbejde           | Arbejde & <uddannelse> | Work & <education> | 1
            unit        | percent           | procent            | per cent           | 1
            unit        | percentage points | procentpoint       | percentage points  | 2
            """);
  }

  /** The facts of a run whose home is the city. */
  public static Manifest ofTheCity(Manifest usual) {
    return new Manifest(
        usual.runId(),
        usual.codeVersion(),
        usual.started(),
        usual.ended(),
        Map.of(Manifest.HOME_AREA, "101"),
        usual.inputs(),
        usual.definitions(),
        usual.disclosure(),
        usual.cells(),
        usual.tables(),
        usual.stages(),
        usual.newestHalfYear(),
        "");
  }

  private ReportedRun() {}
}
