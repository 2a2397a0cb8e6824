package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StatusReportTest {
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

  private static SmallRun run() {
    return run("");
  }

  /** With more figures, in the same columns. */
  static SmallRun run(String figures) {
    return new SmallRun()
        .manifest(ofTheCity(Publications.facts("run-1")))
        .with(
            Tables.INDICATORS,
            """
            indicator | title_da | title_en
            job       | I job    | In work
            hemmelig  | Skjult   | Hidden
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
            Tables.CODES,
            """
            list        | code              | label_da           | label_en           | sort_order
            area        | 101               | København          | Copenhagen         | 1
            bydel       | 1                 | Indre By           | Inner City         | 1
            bydel       | 2                 | Østerbro           | Østerbro           | 2
            committee   | udv               | Jobudvalget        | The job committee  | 1
            group       | a                 | Alle               | Everyone           | 1
            group       | b                 | Tilflyttere        | Newcomers          | 2
            policy      | p                 | Politikken         | The policy         | 1
            policy_area | arbejde           | Arbejde & <uddannelse> | Work & <education> | 1
            unit        | percent           | procent            | per cent           | 1
            unit        | percentage points | procentpoint       | percentage points  | 2
            """);
  }

  private static Manifest ofTheCity(Manifest usual) {
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
        usual.stages());
  }

  private static StatusReport.Written report(Language language, Readership readers) {
    return StatusReport.of(
            run().published(),
            ReportPlan.usual(),
            Optional.of(DistrictShapes.ofTheCity()),
            new Problems())
        .in(language, readers);
  }

  private static String page(Language language) {
    return report(language, Readership.PUBLIC).html();
  }

  @Test
  void thePageLoadsNothingAndRunsNothing() {
    assertThat(page(Language.DA))
        .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"")
        .doesNotContain("<script", " src=", "@import", "url(", "onclick");
  }

  @Test
  void headingsLeaveNoLevelOut() {
    int above = 0;
    for (String heading : found(page(Language.DA), "<h([1-6])[ >]")) {
      int level = Integer.parseInt(heading);
      assertThat(level).isLessThanOrEqualTo(above + 1);
      above = level;
    }

    assertThat(found(page(Language.DA), "<h(1)[ >]")).hasSize(1);
  }

  @Test
  void noTwoElementsHaveTheSameName() {
    assertThat(found(page(Language.DA), " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkLeadsSomewhere() {
    String page = page(Language.DA);
    assertThat(found(page, " id=\"([^\"]+)\"")).containsAll(found(page, "href=\"#([^\"]+)\""));
  }

  @Test
  void theCouncilReadsWhichGoalsAreReachedAndOfWhichCommittee() {
    assertThat(page(Language.DA))
        .contains(
            "Af 1 mål er status: 1 nået, 0 på vej, 0 bagud,",
            "<dt>Jobudvalget</dt><dd>3. Flere i job.</dd>",
            "Alle tal er for København.");
  }

  @Test
  void itReadsWhichGapsShrinkAndWhichFiguresHaveChanged() {
    assertThat(page(Language.DA))
        .contains(
            "Disse forskelle er blevet mindre:",
            "Forskellen er mindst 0,3 procentpoint mindre end i 2020H1",
            "Af 2 tal med usikkerhedsinterval har 1 ændret sig mere, end tilfældet kan forklare.");
  }

  @Test
  void bothLanguagesHaveTheSameNumbersEachInItsOwnWay() {
    List<String> danish = found(page(Language.DA), "(\\d+,\\d) %");
    List<String> english = found(page(Language.EN), "(\\d+\\.\\d)%");

    assertThat(danish).isNotEmpty();
    assertThat(english).isEqualTo(danish.stream().map(each -> each.replace(',', '.')).toList());
  }

  @Test
  void noNumberIsMorePreciseThanItIsPrinted() {
    assertThat(page(Language.DA)).doesNotContain("59.73", "59,73", "78.44", "18.71", "18,71");
  }

  @Test
  void aHiddenFigureHasASignAndAnUncertainOneIsMarked() {
    assertThat(page(Language.DA)).contains(">59,7 % (u)<", ">..<", ".. = skjult af hensyn");
  }

  @Test
  void theMapComparesDistrictsWithTheCity() {
    StatusReport.Written report = report(Language.EN, Readership.PUBLIC);

    assertThat(report.pictures()).containsKey("kort-job");
    assertThat(report.html())
        .contains(
            "The whole city: 78.4%. Lower: 1 districts. Higher: 0 districts.",
            "City of Copenhagen, districts (opendata.dk), CC BY 4.0");
  }

  @Test
  void withoutAMapTheReportIsMadeAllTheSame() {
    assertThat(
            StatusReport.of(run().published(), ReportPlan.usual(), Optional.empty(), new Problems())
                .in(Language.DA, Readership.PUBLIC)
                .html())
        .contains("I job")
        .doesNotContain("id=\"bydele\"");
  }

  @Test
  void namesWithSignsOfHtmlAreWrittenOut() {
    assertThat(page(Language.DA)).contains("Arbejde &amp; &lt;uddannelse&gt;");
  }

  @Test
  void theHouseAloneIsTold() {
    assertThat(page(Language.DA)).doesNotContain("KUN TIL INTERN BRUG");
    assertThat(report(Language.DA, Readership.INTERNAL).html())
        .contains("<aside class=\"internal\">KUN TIL INTERN BRUG. Må ikke offentliggøres.</aside>");
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertThat(page(Language.DA)).isEqualTo(page(Language.DA));
  }

  @Test
  void aRunWithoutAnythingGivesAReportThatSaysSo() {
    PublishedRun nothing = new SmallRun().published();

    assertThat(
            StatusReport.of(nothing, ReportPlan.usual(), Optional.empty(), new Problems())
                .in(Language.EN, Readership.PUBLIC)
                .html())
        .contains("There are no goals.", "No gaps were published.");
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1)).toList();
  }
}
