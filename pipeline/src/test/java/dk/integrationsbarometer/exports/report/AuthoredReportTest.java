package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.exports.authored.AuthoredText;
import dk.integrationsbarometer.exports.authored.AuthoredTitle;
import dk.integrationsbarometer.exports.authored.PlannedChapter;
import dk.integrationsbarometer.exports.authored.ReportCover;
import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.authored.WrittenName;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of authors in a report, and what is wrong in them. */
class AuthoredReportTest {
  private static final Place PLAN = new Place("report.yaml", 4, 11);

  private static PublishedRun run() {
    return ReportedRun.of(
            """
            job       | 2022H1 | a     | koen=kvinde | 75.15 |    |    | 450 | A | F
            job       | 2022H1 | b     | koen=kvinde | 51.25 |    |    | 200 | A | F
            job       | 2022H1 | a     | koen=mand   | 81.70 |    |    | 450 | A | F
            job       | 2022H1 | b     | koen=mand   |       |    |    |     | O | F
            job       | 2020H1 | b     | koen=mand   | 48.20 |    |    | 200 | A | F
            """)
        .published();
  }

  private static ReportPlan plan(String markdown) {
    return plan(markdown, Optional.empty());
  }

  private static ReportPlan plan(String markdown, Optional<List<WrittenName>> indicators) {
    return plan(markdown, indicators, ReportCover.CHAPTERS);
  }

  private static ReportPlan plan(
      String markdown, Optional<List<WrittenName>> indicators, ReportCover covers) {
    var text = new AuthoredText(markdown, new Place("arbejde.da.md", 1, 1));
    return new ReportPlan(
        Optional.of(new AuthoredTitle(new Labels("Årets rapport", "The annual report"), Map.of())),
        Optional.of(new WrittenName("p", PLAN)),
        covers,
        List.of(
            new PlannedChapter(
                new WrittenName("arbejde", PLAN), Map.of(Language.DA, text), indicators)));
  }

  private static StatusReport report(ReportPlan plan) {
    return StatusReport.of(run(), plan, Optional.of(DistrictShapes.ofTheCity()), new Problems());
  }

  private static String page(String markdown) {
    return report(plan(markdown)).in(Language.DA, Readership.PUBLIC).html();
  }

  /** The author's own words, from the heading of the chapter to its indicators. */
  private static String text(String markdown) {
    String page = page(markdown);
    String begin = "uddannelse&gt;</h2>";
    return page.substring(
        page.indexOf(begin) + begin.length(), page.lastIndexOf("<ul class=\"contents\">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{tal job a}                     | 78,4\u00a0%",
        "{tal job b}                     | 59,7\u00a0% (u)",
        "{tal job b 2020H1}              | 50,0\u00a0%",
        "{tal job b koen=kvinde}         | 51,3\u00a0%",
        "{tal job a 2022H1 koen=mand}    | 81,7\u00a0%",
        "{tal job a koen=mand 2022H1}    | 81,7\u00a0%",
      })
  void aPlaceholderIsThePublishedNumberWithItsSign(String placeholder, String number) {
    assertThat(text("I job er **" + placeholder + "** af dem."))
        .isEqualTo("<p>I job er <strong>" + number + "</strong> af dem.</p>");
  }

  @Test
  void anEnglishPageHasEnglishNumbers() {
    var text = new AuthoredText("{tal job a}", new Place("arbejde.en.md", 1, 1));
    var chapter =
        new PlannedChapter(
            new WrittenName("arbejde", PLAN), Map.of(Language.EN, text), Optional.empty());
    var plan =
        new ReportPlan(Optional.empty(), Optional.empty(), ReportCover.CHAPTERS, List.of(chapter));

    assertThat(report(plan).in(Language.EN, Readership.PUBLIC).html()).contains("<p>78.4%</p>");
  }

  @Test
  void theTextIsMarkdownWhoseHeadingsLieBelowTheChapter() {
    assertThat(
            text(
                """
                # Først

                - *et*
                - [to](https://www.kk.dk)

                #### Så
                3. tre
                """))
        .isEqualTo(
            "<h3>Først</h3><ul><li><p><em>et</em></p></li>"
                + "<li><p><a href=\"https://www.kk.dk\">to</a></p></li></ul>"
                + "<h4>Så</h4><ol start=\"3\"><li><p>tre</p></li></ol>");
  }

  @Test
  void htmlIsShownAsWrittenAndNothingIsFetched() {
    assertThat(
            text(
                """
                <script>alert(1)</script>

                a <b onclick="x">b</b> [c](javascript:x) ![d](https://e/f.png) \\{tal}
                """))
        .isEqualTo(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
                + "<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt; c d {tal}</p>");
  }

  @Test
  void theGoalsOfThePolicyStandBetweenTheFirstPartsAndAllGoals() {
    String page = page("");

    assertThat(page).contains("<h1>Årets rapport</h1>", "<a href=\"#politik\">Mål: Politikken</a>");
    assertThat(page.indexOf("<section id=\"politik\""))
        .isGreaterThan(page.indexOf("<section id=\"maal\""))
        .isLessThan(page.indexOf("<section id=\"alle-maal\""));
  }

  @Test
  void aChapterShowsTheIndicatorsThatItsAuthorChose() {
    var chosen = Optional.of(List.of(new WrittenName("hemmelig", PLAN)));

    assertThat(report(plan("", chosen)).in(Language.DA, Readership.PUBLIC).html())
        .contains("id=\"indikator-hemmelig\"")
        .doesNotContain("id=\"indikator-job\"");
  }

  /** The table of its policy has all goals of it: the plan asks for them. */
  @Test
  void theOtherPartsAreAboutTheIndicatorsOfTheReport() {
    var chosen = Optional.of(List.of(new WrittenName("hemmelig", PLAN)));
    String page = report(plan("", chosen)).in(Language.DA, Readership.PUBLIC).html();

    assertThat(page)
        .contains(
            "Rapporten handler om 1 af 2 offentliggjorte indikatorer",
            "Filerne og kontrollerne nedenfor er dem for hele kørslen",
            "Der er ingen mål.");
    assertThat(page.substring(page.indexOf("<section id=\"alle-maal\"")))
        .contains("Navn i tabellerne: hemmelig.")
        .contains("<p>Der er ingen mål.</p>")
        .doesNotContain("I job");
    assertThat(page).containsOnlyOnce("<caption>Målene med tal og status, Politikken</caption>");
  }

  @Test
  void whatATextNamesIsOfTheReportToo() {
    var chosen = Optional.of(List.of(new WrittenName("hemmelig", PLAN)));

    assertThat(report(plan("{tal job a}", chosen)).in(Language.DA, Readership.PUBLIC).html())
        .contains("Navn i tabellerne: job.")
        .doesNotContain("Rapporten handler om", "Filerne og kontrollerne nedenfor");
  }

  @Test
  void aReportCanAskForAllInItsOtherParts() {
    var chosen = Optional.of(List.of(new WrittenName("hemmelig", PLAN)));

    assertThat(report(plan("", chosen, ReportCover.ALL)).in(Language.DA, Readership.PUBLIC).html())
        .contains("Navn i tabellerne: job.")
        .doesNotContain("id=\"indikator-job\"", "Rapporten handler om");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "::: udvikling job                   | <figure class=\"chart\">",
        "::: koen job                        | <th colspan=\"3\" class=\"part\">koen=kvinde",
        "::: bydele job                      | Indre By",
        "::: tabel job                       | <div class=\"table\"",
        "::: saetninger job                  | <p><strong>Forskelle</strong></p><ul>",
        "::: maal                            | Flere i job",
        "::: maal policy=p committee=udv     | Flere i job",
        "::: maal policy=p committee=udv     | Målene med tal og status, Politikken, Jobudvalget",
      })
  void aDirectivePutsAPartThere(String directive, String part) {
    assertThat(text("Før.\n" + directive + "\nEfter."))
        .startsWith("<p>Før.</p><")
        .contains(part.replace("koen=kvinde", "kvinde"))
        .endsWith("<p>Efter.</p>");
  }

  @Test
  void theSamePartMayStandTwice() {
    assertThat(text("::: udvikling job\n::: udvikling job").split("<figure", -1)).hasSize(3);
  }

  @Test
  void allMistakesAreToldAtOnceWithTheirPlaces() {
    assertThatThrownBy(
            () ->
                page(
                    """
                    {tal jop a} og {tal job c}
                    > {tal job a 2021H1} {tal job a koen=kvind}

                    ::: udvikling jobb
                      ::: udviklig job
                    ::: maal policy=q
                    """))
        .hasMessage(
            """
            arbejde.da.md:1:6: The published run has no indicator 'jop'. Did you mean 'job'? Known: job, hemmelig.
              Correct the spelling, or name a run that has it with --run. [P004]
            arbejde.da.md:1:25: The published run has no group 'c' of 'job'. Did you mean 'a'? Known: a, b.
              Correct the spelling, or name a run that has it with --run. [P004]
            arbejde.da.md:2:14: The published run has no period '2021H1' of 'job'. Did you mean '2020H1'? Known: 2020H1, 2022H1.
              Correct the spelling, or name a run that has it with --run. [P004]
            arbejde.da.md:2:33: The published run has no breakdown 'koen=kvind' of 'job'. Did you mean 'koen=kvinde'? Known: bydel=1, bydel=2, koen=kvinde, koen=mand.
              Correct the spelling, or name a run that has it with --run. [P004]
            arbejde.da.md:4:15: The published run has no indicator 'jobb'. Did you mean 'job'? Known: job, hemmelig.
              Correct the spelling, or name a run that has it with --run. [P004]
            arbejde.da.md:5:7: There is no directive 'udviklig'. Did you mean 'udvikling'? Known: udvikling, tabel, saetninger, koen, bydele, maal.
              Correct the spelling; pipeline/report.md shows what each of them puts there. [P005]
            arbejde.da.md:6:17: The published run has no policy 'q'. Did you mean 'p'? Known: p.
              Correct the spelling, or name a run that has it with --run. [P004]"""
                .replace("\n", System.lineSeparator()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{tal hemmelig a}      | it is hidden for confidentiality. Nor has it one in another period.",
        "{tal job b koen=mand} | the extracts that it needs were not delivered. It has one in 2020H1.",
        "{tal job b bydel=1}   | the run has no such figure. Nor has it one in another period.",
      })
  void aNumberThatIsNotThereIsSaidAndNeverABlank(String placeholder, String why) {
    assertThatThrownBy(() -> page("Kun " + placeholder + "."))
        .hasMessage(
            "arbejde.da.md:1:5: '"
                + placeholder
                + "' has no number to print: "
                + why
                + System.lineSeparator()
                + "  Take the placeholder out, or name another group, period or breakdown. [P006]");
  }

  @Test
  void aPartThatCannotBeMadeIsSaid() {
    assertThatThrownBy(() -> page("::: koen hemmelig\n::: udvikling hemmelig"))
        .hasMessage(
            """
            arbejde.da.md:1:10: 'hemmelig' does not have figures by sex in its newest period.
              Take '::: koen' out, or name another indicator. [P007]
            arbejde.da.md:2:15: 'hemmelig' does not have a chart: fewer than two numbers of its newest period were published.
              Take '::: udvikling' out, or name another indicator. [P007]"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void goalsThatThereAreNoneOfAreSaid() {
    assertThatThrownBy(() -> page("::: maal committee=andet"))
        .hasMessage(
            """
            arbejde.da.md:1:1: '::: maal committee=andet' puts no goal here: the published run has none of this policy and committee.
              Take the line out, or name another policy or committee. [P008]"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void namesOfThePlanAreComparedWithTheRun() {
    var plan =
        new ReportPlan(
            Optional.empty(),
            Optional.of(new WrittenName("q", new Place("report.yaml", 3, 9))),
            ReportCover.CHAPTERS,
            List.of(
                chapter("arbejde", "report.yaml", 5, "job", "job", "jop"),
                chapter("arbejde", "report.yaml", 9),
                chapter("arbejd", "report.yaml", 11)));

    assertThatThrownBy(() -> report(plan))
        .hasMessage(
            """
            report.yaml:3:9: The published run has no policy 'q'. Did you mean 'p'? Known: p.
              Correct the spelling, or name a run that has it with --run. [P004]
            report.yaml:7:1: Indicator 'job' is written twice.
              Keep one of them. [D043]
            report.yaml:8:1: The published run has no indicator 'jop' of 'arbejde'. Did you mean 'job'? Known: job, hemmelig.
              Correct the spelling, or name a run that has it with --run. [P004]
            report.yaml:9:1: Area of policy 'arbejde' is written twice.
              Keep one of them. [D043]
            report.yaml:11:1: The published run has no area of policy 'arbejd'. Did you mean 'arbejde'? Known: arbejde.
              Correct the spelling, or name a run that has it with --run. [P004]"""
                .replace("\n", System.lineSeparator()));
  }

  /** Each name stands in a line of its own. */
  private static PlannedChapter chapter(String area, String file, int line, String... names) {
    List<WrittenName> indicators = new ArrayList<>();
    for (String name : names) {
      indicators.add(new WrittenName(name, new Place(file, line + 1 + indicators.size(), 1)));
    }

    return new PlannedChapter(
        new WrittenName(area, new Place(file, line, 1)), Map.of(), Optional.of(indicators));
  }

  @Test
  void formIsCheckedWithoutARun() {
    var problems = new Problems();
    plan("""
            {tal job} {tall job a} {tal job a 2022 2021} {tal job a b}
            {tal job a
            ::: udvikling
            :::
            ::: maal area=x
            {tal whatever there} is well formed
            """)
        .checkForm(problems);

    String form =
        System.lineSeparator()
            + "  Write {tal INDICATOR GROUP [PERIOD] [VARIABLE=CODE]}, such as {tal ID GROUP 2022H1 koen=kvinde}; before a brace that is no placeholder write \\. [P003]";
    assertThat(problems.sorted())
        .extracting(problem -> problem.text())
        .containsExactly(
            "arbejde.da.md:1:1: '{tal job}' cannot be read: it names no group." + form,
            "arbejde.da.md:1:11: '{tall job a}' cannot be read: it begins with 'tall'." + form,
            "arbejde.da.md:1:24: '{tal job a 2022 2021}' cannot be read: it names two periods or two breakdowns."
                + form,
            "arbejde.da.md:1:46: '{tal job a b}' cannot be read: 'b' is neither a period nor a breakdown."
                + form,
            "arbejde.da.md:2:1: '{tal job a' cannot be read: the closing brace is missing in its line."
                + form,
            "arbejde.da.md:3:1: '::: udvikling' cannot be read: it names no indicator."
                + System.lineSeparator()
                + "  Write ::: udvikling INDICATOR. [P003]",
            "arbejde.da.md:4:1: ':::' cannot be read: it does not say what is to be put here."
                + System.lineSeparator()
                + "  Write ::: udvikling INDICATOR. [P003]",
            "arbejde.da.md:5:1: '::: maal area=x' cannot be read: 'area=x' is neither a policy nor a committee."
                + System.lineSeparator()
                + "  Write ::: maal [policy=POLICY] [committee=COMMITTEE]. [P003]");
  }
}
