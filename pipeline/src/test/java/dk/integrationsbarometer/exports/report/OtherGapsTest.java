package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.site.IndicatorSite;
import dk.integrationsbarometer.exports.site.KeptDefinitions;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.ReadableRuns;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gaps between classes and against other populations: where a reader finds them. */
class OtherGapsTest {
  private static final String CODES =
      """
        list        | code              | label_da       | label_en          | sort_order
        area        | 101               | København      | Copenhagen        | 1
        bydel       | 1                 | Indre By       | Inner City        | 1
        bydel       | 2                 | Østerbro       | Østerbro          | 2
        group       | a                 | Alle           | Everyone          | 1
        group       | b                 | Tosprogede     | Bilinguals        | 2
        policy_area | arbejde           | Arbejde        | Work              | 1
        reference   | bydel=total       | alle i gruppen | all of the group  | 1
        reference   | alle-job          | Alle job       | All jobs          | 2
        breakdown   | bydel             | Bydel          | District          | 1
        unit        | percent           | procent        | per cent          | 1
        unit        | percentage points | procentpoint   | percentage points | 2
      """;

  private static final PublishedRun RUN = run("");

  private static PublishedRun run(String moreGaps) {
    return new SmallRun()
        .with(
            Tables.INDICATORS,
            """
              indicator | title_da | title_en
              job       | I job    | In work
              alle-job  | Alle job | All jobs
              """)
        .with(
            Tables.FIGURES,
            """
              indicator | period | group | breakdown | value | obs_status | conf_status
              job       | 2022H1 | a     |           | 78.44 | A          | F
              job       | 2022H1 | b     |           | 59.73 | A          | F
              job       | 2022H1 | a     | bydel=1   | 60.00 | A          | F
              job       | 2022H1 | a     | bydel=2   |       | Q          | C
              alle-job  | 2022H1 | b     |           | 56.52 | A          | F
              """)
        .with(
            Tables.GAPS,
            """
              indicator | period | group | reference   | breakdown | value  | unit              | ci_low | ci_high | obs_status | conf_status
              job       | 2022H1 | b     | a           |           | -18.71 | percentage points | -21.4  | -16.0   | A          | F
              job       | 2022H1 | a     | bydel=total | bydel=1   | -18.44 | percentage points | -23.4  | -13.4   | A          | F
              job       | 2022H1 | a     | bydel=total | bydel=2   |        | percentage points |        |         | Q          | C
              job       | 2022H1 | b     | alle-job    |           | 3.21   | percentage points | 1.0    | 5.4     | A          | F
              """
                + moreGaps)
        .with(
            Tables.GAP_CHANGES,
            """
              indicator | period | group | reference   | breakdown | base_period | value | unit              | ci_low | ci_high
              job       | 2022H1 | a     | bydel=total | bydel=1   | 2020H1      | -4.0  | percentage points | -7.0   | -1.0
              """)
        .with(Tables.CODES, CODES)
        .published();
  }

  private static String report(Language language) {
    return StatusReport.of(RUN, ReportPlan.usual(), Optional.empty(), new Problems())
        .in(language, Readership.PUBLIC)
        .html();
  }

  @Test
  void theReportSaysWhereGapsWithinGroupsAreLargestAndHowTheyHaveMoved() {
    assertThat(report(Language.DA))
        .contains(
            "Hvor forskellene inden for grupperne er størst",
            "<li>I job, 1. halvår 2022: Alle, Indre By minus alle i gruppen: -18,4 procentpoint (-23,4 til -13,4)."
                + " Forskellen er mindst 1,0 procentpoint større end i 1. halvår 2020 (-18,4 mod -14,4; ændring -4,0, usikkerhedsinterval -7,0 til -1,0).</li>",
            "Af 1 forskel mellem klasser i samme gruppe kan 0 ikke skelnes fra ingen forskel; 0 er blevet mindre, 1 større, og 0 er vendt. Tallene står ved hver indikator.");
  }

  /** An indicator with a large gap can have a small one too. */
  @Test
  void theSmallestGapsAreTheSmallestOfEachIndicator() {
    PublishedRun run =
        run(
            """
              job       | 2022H1 | a     | b           |           | 0.4    | percentage points | -2.0   | 2.8     | A          | F
              """);
    String html =
        StatusReport.of(run, ReportPlan.usual(), Optional.empty(), new Problems())
            .in(Language.EN, Readership.PUBLIC)
            .html();

    assertThat(html.substring(html.indexOf("Where the gaps are smallest")))
        .startsWith(
            "Where the gaps are smallest</h3><ul><li>In work, the first half of 2022: Everyone minus Bilinguals: +0.4 percentage points");
  }

  @Test
  void sharesAgainstAnotherPopulationHaveAListOfTheirOwn() {
    assertThat(report(Language.EN))
        .contains(
            "Shares against other populations",
            "<li>In work, the first half of 2022: Bilinguals minus All jobs: +3.2 percentage points (+1.0 to +5.4).</li>");
  }

  @Test
  void theChapterAndThePageHaveThemInATableWithAHiddenOneAsASign() {
    String table =
        "Alle</th></tr><tr><th scope=\"row\">Indre By minus alle i gruppen</th><td class=\"number\">-18,4</td><td class=\"number\">-23,4 til -13,4</td>"
            + "<td>-4,0 siden 1. halvår 2020 (-7,0 til -1,0)</td></tr><tr><th scope=\"row\">Østerbro minus alle i gruppen</th><td class=\"number\">..</td>";

    assertThat(report(Language.DA).replace("\n", "")).contains(table);
    assertThat(
            new IndicatorSite(
                    RUN,
                    KeptDefinitions.upTo(RUN, new ReadableRuns(List.of(), List.of())),
                    Optional.empty(),
                    Readership.PUBLIC,
                    Language.PUBLISHED)
                .in(Language.DA)
                .get("indikatorer/job.html")
                .replace("\n", ""))
        .contains("Forskelle mellem klasser", table);
  }

  /** So many rows are for the page of the indicator. */
  @Test
  void aChapterSaysWhereManyGapsAre() {
    String many =
        IntStream.rangeClosed(10, 32)
            .mapToObj(
                code ->
                    "job | 2022H1 | b | bydel=total | bydel=%d | 1.0 | percentage points | -1.0 | 3.0 | A | F\n"
                        .formatted(code))
            .collect(Collectors.joining());

    StatusReport report =
        StatusReport.of(run(many), ReportPlan.usual(), Optional.empty(), new Problems());
    assertThat(report.in(Language.EN, Readership.PUBLIC).html())
        .contains("<p>District: 25 gaps between classes are in the published tables.</p>");
    assertThat(report.linked().in(Language.DA, Readership.PUBLIC).html())
        .contains("<p>Bydel: 25 forskelle mellem klasser står på indikatorens side.</p>");
  }

  /** A list without items would be read aloud as a list of nothing. */
  @Test
  void whereNoGapIsSureThereIsNoList() {
    PublishedRun unsure =
        new SmallRun()
            .with(
                Tables.INDICATORS,
                """
                  indicator | title_da | title_en
                  job       | I job    | In work
                """)
            .with(
                Tables.FIGURES,
                """
                  indicator | period | group | value | obs_status | conf_status
                  job       | 2022H1 | a     | 78.44 | A          | F
                """)
            .with(
                Tables.GAPS,
                """
                  indicator | period | group | reference   | breakdown | value | unit              | ci_low | ci_high | obs_status | conf_status
                  job       | 2022H1 | a     | bydel=total | bydel=1   | -1.0  | percentage points | -3.0   | 1.0     | A          | F
                """)
            .with(Tables.CODES, CODES)
            .published();

    assertThat(
            StatusReport.of(unsure, ReportPlan.usual(), Optional.empty(), new Problems())
                .in(Language.EN, Readership.PUBLIC)
                .html())
        .contains(
            "Where the gaps within the groups are largest</h3>",
            "Of 1 gap between classes of one group, 1 cannot be told apart from no gap")
        .doesNotContain("<ul></ul>", "<ul>\n</ul>");
  }

  @Test
  void whoeverReadsFindsOutWhatPeriodsAndLinesAre() {
    assertThat(report(Language.DA))
        .contains("<dt>2022H1</dt>", "1. halvår 2022.", "En stiplet linje er et mål.");
  }

  /** A gap that has a row of a table has no sentence besides. */
  @Test
  void sentencesAreOfGapsBetweenGroups() {
    assertThat(report(Language.DA)).doesNotContain("»Alle, Indre By« ligger");
  }
}
