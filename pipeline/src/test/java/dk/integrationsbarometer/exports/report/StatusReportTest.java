package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StatusReportTest {
  /** So many as a map is drawn for, with those that every run here has. */
  private static final String DISTRICTS =
      """
      job       | 2022H1 | a     | bydel=3   | 61.00 | 55.0   | 66.0    | 100         | A          | F
      job       | 2022H1 | a     | bydel=4   | 62.00 | 55.0   | 67.0    | 100         | A          | F
      job       | 2022H1 | a     | bydel=5   | 63.00 | 55.0   | 68.0    | 100         | A          | F
      """;

  private static SmallRun run() {
    return ReportedRun.of(DISTRICTS);
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

  /** Within a style, a browser does not read what stands for a sign of markup. */
  @Test
  void theStyleHasNoSignThatMarkupReplaces() {
    assertThat(found(page(Language.DA), "(?s)<style>(.*?)</style>"))
        .singleElement()
        .satisfies(style -> assertThat(style).doesNotContain("&"));
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
            "Af 1 mål er status: 1 nået, 0 hidtil nået, 0 på vej, 0 bagud, 0 ikke nået,",
            "<dt>Jobudvalget</dt><dd>3. Flere i job, 1. halvår 2022.</dd>",
            "Alle tal er for København.");
  }

  @Test
  void itReadsWhichGapsShrinkAndWhichFiguresHaveChanged() {
    assertThat(page(Language.DA))
        .contains(
            "Her er forskelle mellem grupper i procentpoint stillet op efter størrelse, én for hver indikator: de største, og dem, hvis usikkerhedsinterval rækker kortest fra 0.",
            "Disse forskelle er blevet mindre:",
            "Forskellen er mindst 0,3 procentpoint mindre end i 1. halvår 2020",
            "Af 2 tal med usikkerhedsinterval har 1 ændret sig mere, end tilfældet kan forklare; de øvrige kan ikke skelnes fra tallet før. Her står 1 ændring, de nyeste først og af dem først dem, der er mål for; resten står i den offentliggjorte tabel over ændringer. En ændring, som flere indikatorer viser, nævnes kun én gang.");
  }

  /** Two indicators of the same people show it; a reader wants it once. */
  @Test
  void aChangeThatSeveralIndicatorsShowStandsOnce() {
    String page =
        StatusReport.of(TwiceChanged.run(), ReportPlan.usual(), Optional.empty(), new Problems())
            .in(Language.EN, Readership.PUBLIC)
            .html();

    assertThat(page)
        .contains(
            "Of 2 figures with an uncertainty interval, 2 have changed by more than chance can explain; the others cannot be told apart from the figure before. Here is 1 change, the newest first and of these first those with a goal; the rest is in the published table of changes. A change that several indicators show is named once.",
            "<li>In work, ")
        .doesNotContain("<li>At work, ");
  }

  @Test
  void bothLanguagesHaveTheSameNumbersEachInItsOwnWay() {
    List<String> danish = found(page(Language.DA), "(\\d+,\\d)\u00a0%");
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
    assertThat(page(Language.DA)).contains(">59,7\u00a0% (u)<", ">..<", ".. = skjult af hensyn");
  }

  @Test
  void theMapComparesDistrictsWithTheCity() {
    StatusReport.Written report = report(Language.EN, Readership.PUBLIC);

    assertThat(report.pictures()).containsKey("kort-job");
    assertThat(report.html())
        .contains(
            "The whole city: 78.4%. Lower: 4 districts. Higher: 0 districts. Cannot be told apart from the city: 0 districts. Without a published figure: 6 districts.",
            "City of Copenhagen, districts (opendata.dk), CC BY 4.0",
            "<a href=\"#bydele\">The districts</a>");
    assertThat(found(report.html(), "(?s)id=\"bydele\"(.*?)</section>"))
        .singleElement()
        .satisfies(section -> assertThat(section).contains("Signs: .. = "));
  }

  /** People of whom nobody knows where they live are in the table, and are no district. */
  @Test
  void anUnknownDistrictIsNotCounted() {
    String unknown = "job | 2022H1 | a | bydel=uoplyst | 50.00 | 45.0 | 55.0 | 100 | A | F\n";
    StatusReport.Written report =
        StatusReport.of(
                ReportedRun.of(DISTRICTS + unknown).published(),
                ReportPlan.usual(),
                Optional.of(DistrictShapes.ofTheCity()),
                new Problems())
            .in(Language.EN, Readership.PUBLIC);

    assertThat(report.html()).contains("Lower: 4 districts. Higher: 0 districts.");
  }

  @Test
  void fewDistrictsAreNamedWithoutMapAndTable() {
    StatusReport.Written report =
        StatusReport.of(
                ReportedRun.of("").published(),
                ReportPlan.usual(),
                Optional.of(DistrictShapes.ofTheCity()),
                new Problems())
            .in(Language.EN, Readership.PUBLIC);

    assertThat(report.pictures()).doesNotContainKey("kort-job");
    assertThat(report.html())
        .contains(
            "Left out, because fewer than 4 districts have a figure; these stand in the published tables: In work.")
        .doesNotContain("No. and district", "The maps show");
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
