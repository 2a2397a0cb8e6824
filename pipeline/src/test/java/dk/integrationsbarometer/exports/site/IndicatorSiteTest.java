package dk.integrationsbarometer.exports.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.report.ReportedRun;
import dk.integrationsbarometer.model.labels.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IndicatorSiteTest {
  private static final String JOB = "indikatorer/job.html";

  private static IndicatorSite site(Readership readers) {
    return new IndicatorSite(
        ReportedRun.of("").published(),
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
            "Antal tal efter deres status",
            "id=\"laesevejledning\"",
            "Bydelene");
  }

  @Test
  void aPageSaysWhoAnswersForTheDefinitionAndHowFarItHasCome() {
    assertThat(pages().get(JOB))
        .contains(
            "<div><dt>Ansvarlig</dt><dd>Kontor for job; kontakt: job@kommunen.</dd></div>",
            "<div><dt>Definitionen</dt><dd>i brug, godkendt af Udvalget den 31. januar 2022.</dd></div>");
    assertThat(site(Readership.PUBLIC).in(Language.EN).get("indicators/job.html"))
        .contains(
            "<div><dt>Responsible</dt><dd>Kontor for job; contact: job@kommunen.</dd></div>",
            "<div><dt>The definition</dt><dd>in use, approved by Udvalget on 31 January 2022.</dd></div>");
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
        .contains("href=\"da/index.html\"", "href=\"en/indicators/index.html\"");
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
