package dk.integrationsbarometer.exports.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.report.ReportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.ReadableRuns;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IndicatorSiteTest {
  private static final String JOB = "indikatorer/job.html";
  private static final PublishedRun RUN = ReportedRun.of("").published();

  private static IndicatorSite site(Readership readers) {
    return new IndicatorSite(
        RUN,
        KeptDefinitions.upTo(RUN, new ReadableRuns(List.of(), List.of())),
        Optional.of(DistrictShapes.ofTheCity()),
        readers,
        Language.PUBLISHED);
  }

  private static Map<String, String> pages() {
    return site(Readership.PUBLIC).in(Language.DA);
  }

  @Test
  void everyIndicatorHasAPageAndTheIndexHasThemAll() {
    assertThat(pages())
        .containsOnlyKeys("indikatorer/index.html", JOB, "indikatorer/hemmelig.html");
    assertThat(pages().get("indikatorer/index.html"))
        .contains(
            "<a href=\"job.html\">I job</a>",
            "Alle, 1. halvår 2022",
            "78,4\u00a0%",
            "1 ✓ nået",
            "<a href=\"hemmelig.html\">Skjult</a>");
  }

  @Test
  void aPageHasTheFiguresTheGoalTheChangesAndTheQuality() {
    assertThat(pages().get(JOB))
        .contains(
            "De nyeste tal: 1. halvår 2022",
            ">59,7\u00a0% (u)<",
            "3. Flere i job. I job: »Tilflyttere« skal være mindst 50,0\u00a0%.",
            "Ændringer siden en tidligere periode, procentpoint",
            "+8,4",
            "+7,0 til +9,8",
            "Definitionens historie",
            "Antal tal efter deres status",
            "id=\"laesevejledning\"",
            "Bydelene");
  }

  /** Of 18.71 points only some are sure, which is what the sentence says. */
  @Test
  void aPageSaysWhatAtLeastMeansWhereItIsRead() {
    assertThat(pages().get(JOB))
        .contains(
            "Forskellen er mindst 0,3 procentpoint mindre end i 1. halvår 2020",
            "<p class=\"note\">»Mindst«: Forskellen er sikker, men dens størrelse er det ikke. Tallet er den mindste forskel, der er forenelig med intervallet.</p>");
    assertThat(site(Readership.PUBLIC).in(Language.EN).get("indicators/job.html"))
        .contains("<p class=\"note\">“At least”: The gap is certain, but its size is not.");
    assertThat(pages().get("indikatorer/hemmelig.html")).doesNotContain("»Mindst«");
  }

  @Test
  void aHiddenChangeHasItsSignAndWithoutIntervalsThereIsNoColumnForThem() {
    PublishedRun run =
        new SmallRun()
            .manifest(ReportedRun.ofTheCity(Publications.facts("run-1")))
            .with(Tables.INDICATORS, "indicator | title_da | title_en\njob | I job | In work")
            .with(
                Tables.FIGURES,
                """
                    indicator | period | group | value | obs_status | conf_status
                    job       | 2021   | a     | 70.0  | A          | F
                    job       | 2022   | a     | 71.0  | A          | F
                    job       | 2022   | b     |       | Q          | C
                    """)
            .with(
                Tables.CHANGES,
                """
                    indicator | period | group | base_period | value | unit              | obs_status | conf_status | trend
                    job       | 2022   | a     | 2021        | 1.0   | percentage points | A          | F           | cannot-be-said
                    job       | 2022   | b     | 2021        |       | percentage points | Q          | C           | cannot-be-said
                    """)
            .published();
    var site =
        new IndicatorSite(
            run,
            KeptDefinitions.upTo(run, new ReadableRuns(List.of(), List.of())),
            Optional.empty(),
            Readership.PUBLIC,
            List.of(Language.EN));
    String page = site.in(Language.EN).get("indicators/job.html");
    String changes =
        page.substring(page.indexOf("id=\"aendringer\""), page.indexOf("id=\"kvalitet\""));

    assertThat(changes)
        .contains("<td class=\"number\">+1.0</td></tr>", "<td class=\"number\">..</td></tr>")
        .doesNotContain("Uncertainty interval");
  }

  @Test
  void aPageSaysWhoAnswersForTheDefinitionAndHowFarItHasCome() {
    assertThat(pages().get(JOB))
        .contains(
            "<div><dt>Ansvarlig</dt><dd><span lang=\"da\">Kontor for job</span>; kontakt: job@kommunen.</dd></div>",
            "<div><dt>Definitionen</dt><dd>i brug, godkendt af <span lang=\"da\">Udvalget</span> den 31. januar 2022.</dd></div>");
    assertThat(site(Readership.PUBLIC).in(Language.EN).get("indicators/job.html"))
        .contains(
            "<div><dt>Responsible</dt><dd><span lang=\"da\">Kontor for job</span>; contact: job@kommunen.</dd></div>",
            "<div><dt>The definition</dt><dd>in use, approved by <span lang=\"da\">Udvalget</span> on 31 January 2022.</dd></div>");
    assertThat(pages().get("indikatorer/hemmelig.html"))
        .contains("<dt>Definitionen</dt><dd>kladde.</dd>")
        .doesNotContain("Ansvarlig");
  }

  @Test
  void aPageHasTheLegalBasisAndTheNotesOnQuality() {
    assertThat(pages().get(JOB))
        .contains(
            "<div><dt>Hjemmel</dt><dd>Jobloven § 1.</dd></div>",
            "<dl><div><dt>Nøjagtighed</dt><dd>Få job bliver overset.</dd></div>"
                + "<div><dt>Aktualitet</dt><dd>Kommer efter 90 dage.</dd></div></dl>");
    assertThat(site(Readership.PUBLIC).in(Language.EN).get("indicators/job.html"))
        .contains(
            "<div><dt>Legal basis</dt><dd>The Jobs Act, section 1.</dd></div>",
            "<dt>Accuracy</dt><dd>Few jobs are overlooked.</dd>");
    assertThat(pages().get("indikatorer/hemmelig.html"))
        .doesNotContain("Hjemmel", "Nøjagtighed", "Aktualitet");
  }

  @Test
  void pagesLeadToTheReportToOneAnotherAndToTheOtherLanguage() {
    assertThat(pages().get(JOB))
        .contains(
            "href=\"../index.html#indikator-job\"",
            "href=\"index.html\"",
            "href=\"../../en/indicators/job.html\" lang=\"en\" hreflang=\"en\"");
    assertThat(site(Readership.PUBLIC).entrance())
        .contains("href=\"da/index.html\"", "href=\"en/indicators/index.html\"")
        .contains("<p class=\"period\">1. halvår 2022</p>");
  }

  @Test
  void noLinkWithinAPageLeadsNowhere() {
    pages()
        .values()
        .forEach(
            page ->
                assertThat(found(page, " id=\"([^\"]+)\""))
                    .doesNotHaveDuplicates()
                    .containsAll(found(page, "href=\"#([^\"]+)\"")));
  }

  @Test
  void headingsLeaveNoLevelOut() {
    for (String page : pages().values()) {
      int above = 0;
      for (String heading : found(page, "<h([1-6])[ >]")) {
        assertThat(Integer.parseInt(heading)).isLessThanOrEqualTo(above + 1);
        above = Integer.parseInt(heading);
      }
    }
  }

  @Test
  void aPageLoadsNothingAndRunsNothing() {
    pages()
        .values()
        .forEach(
            page ->
                assertThat(page)
                    .contains("default-src 'none'")
                    .doesNotContain("<script", " src=", "@import", "url(", "onclick"));
  }

  @Test
  void whereNothingWasPublishedThePageSaysThatItIsHidden() {
    assertThat(pages().get("indikatorer/hemmelig.html"))
        .contains(">..<", "Der er ingen tidligere periode", "Ingen politik har et mål");
  }

  @Test
  void everyPageForTheHouseAloneSaysSo() {
    Map<String, String> internal = site(Readership.INTERNAL).in(Language.EN);

    assertThat(internal.values())
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains(
                        ">FOR INTERNAL USE ONLY. Not for publication.</aside>",
                        "@top-right { content: 'FOR INTERNAL USE ONLY. Not for publication.';"));
    assertThat(site(Readership.INTERNAL).entrance()).contains("KUN TIL INTERN BRUG.");
  }

  @Test
  void theSameRunGivesTheSamePages() {
    assertThat(pages()).isEqualTo(pages());
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1)).toList();
  }
}
