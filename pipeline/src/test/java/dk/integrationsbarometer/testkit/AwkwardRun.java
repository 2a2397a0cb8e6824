package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.IndicatorLife;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published run with everything that files trip over: every status, a true zero, a number with
 * all its digits, codes that look like numbers, words with signs that a format uses itself.
 */
public final class AwkwardRun {
  /** Half of 156.76037483266398; with one decimal 78.4. */
  public static final double EXACT = 78.38018741633199;

  private static final List<CodeRow> CODES =
      List.of(
          new CodeRow("area", "000", new Labels("Hele landet", "All Denmark"), 1),
          new CodeRow("area", "101", new Labels("København", "Copenhagen"), 2),
          new CodeRow("breakdown", "trin", new Labels("Klassetrin", "Grade"), 1),
          new CodeRow("group", "alle", new Labels("=1+1", "@sum"), 1),
          new CodeRow("group", "b", new Labels("\"Børn\"; a, b", "\"Children\"; a, b"), 2),
          new CodeRow("policy_area", "arbejde", new Labels("Arbejde", "Work"), 1),
          new CodeRow("trin", "01", new Labels("Første\ntrin", "First\ngrade"), 1),
          new CodeRow("trin", "10-12", new Labels("10.-12.", "10-12"), 2),
          new CodeRow("unit", "percent", new Labels("procent", "per cent"), 1),
          new CodeRow("unit", "percentage points", new Labels("procentpoint", "points"), 2),
          new CodeRow("unit", "persons", new Labels("personer", "persons"), 3));

  private AwkwardRun() {}

  public static PublishedRun published() {
    return run().published();
  }

  public static SmallRun run() {
    return new SmallRun()
        .with(Tables.CODES, CODES)
        .with(
            Tables.INDICATORS,
            List.of(
                indicator("andel", new Labels("Andel \"med\"; = 1\n(to linjer)", "Share & <more>")),
                indicator("tom", new Labels("Uden tal", "Without figures"))))
        .with(
            Tables.FIGURES,
            """
            indicator | period | area | group | breakdown  | value             | numerator | denominator | persons | ci_low | ci_high | obs_status | conf_status
            andel     | 2021H2 | 101  | alle  |            | 78.38018741633199 | 1171      | 1494        | 1494    | 76.2   | 80.4    | A          | F
            andel     | 2021H2 | 101  | alle  | trin=01    | 0                 | 0         | 300         | 300     | 0      | 1.2     | A          | F
            andel     | 2021H2 | 101  | alle  | trin=10-12 | 98.0736214        | 1171      | 1194        | 1194    | 97.1   | 98.7    | U          | F
            andel     | 2021H2 | 101  | b     |            |                   |           |             |         |        |         | Q          | C
            andel     | 2021H2 | 101  | b     | trin=01    |                   |           | 0           | 0       |        |         | M          | F
            andel     | 2021H2 | 101  | b     | trin=10-12 |                   |           |             |         |        |         | O          | F
            andel     | 2022H1 | 101  | alle  |            | -0.04             | 1         | 2           | 2       |        |         | A          | F
            andel     | 2022H1 | 101  | alle  | trin=01    |                   |           |             |         |        |         | B          | F
            andel     | 2022H1 | 000  | alle  |            | 50                | 1.25      | 2.5         | 3       |        |         | A          | F
            """)
        .with(
            Tables.TARGETS,
            """
            indicator | target | period | rule    | group | reference | base_period | by         | target_value | value    | goal      | status | obs_status | note_da | note_en
            andel     | mere   | 2021H2 | rising  | alle  |           | 2016H2      | 2025-12-31 |              | 78.38019 | 70.123456 | behind | A          |         |
            andel     | lighed | 2021H2 | parity  | b     | alle      |             |            |              |          |           | not-measured | Q    | -nej    | @no
            """)
        .with(
            Tables.GAPS,
            """
            indicator | period | area | group | reference | breakdown | value     | unit              | ci_low | ci_high | ratio  | obs_status | conf_status
            andel     | 2021H2 | 101  | b     | alle      |           | -18.71234 | percentage points | -21.4  | -16.0   | 0.7612 | U          | F
            andel     | 2021H2 | 101  | b     | alle      | trin=01   |           | percentage points |        |         |        | Q          | C
            """);
  }

  private static IndicatorRow indicator(String id, Labels title) {
    return new IndicatorRow(
        id,
        "arbejde",
        title,
        new Labels("-beskrivelse", "+description"),
        "percent",
        "percentage points",
        "up",
        1,
        "superpopulation",
        "Danmarks Statistik; \"BEF\"",
        "ab12",
        OptionalDouble.of(95),
        Optional.empty(),
        1,
        IndicatorLife.of(Stewardship.UNSAID));
  }
}
