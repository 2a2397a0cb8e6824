package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.authored.AuthoredText;
import dk.integrationsbarometer.exports.authored.PlannedChapter;
import dk.integrationsbarometer.exports.authored.ReportCover;
import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.authored.WrittenName;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law: whatever sentence names a preliminary number has the word for it. */
class PreliminarySentencesTest {
  private static final String PERIOD = "2022H1";
  private static final Place PLAN = new Place("report.yaml", 4, 11);

  /** Texts of a page outside its tables and the numbers that are drawn. */
  private static final Pattern TEXTS =
      Pattern.compile("(?s)<(li|p|dd|desc|figcaption)(?: [^>]*)?>(.*?)</\\1>");

  /** Those of the newest period, as they are printed. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![0-9.,])(78[.,]4|59[.,]7|18[.,]7|8[.,]4|9[.,]7|6[.,]2)(?![0-9])");

  private static PublishedRun run() {
    return ReportedRun.of("")
        .with(
            Tables.BENCHMARKS,
            """
            indicator | period | group | benchmark | value | unit              | ci_low | ci_high
            job       | 2022H1 | a     | 147       | 6.20  | percentage points | 5.0    | 7.4
            """)
        .with(
            Tables.GRADIENTS,
            """
            indicator | period | group | over  | slope | unit              | ci_low | ci_high | relative | included
            job       | 2022H1 | a     | bydel | 6.20  | percentage points | 5.0    | 7.4     | 1.2      | 100
            """)
        .preliminary(PERIOD)
        .published();
  }

  private static void assertAllHaveTheWord(List<String> texts, String word, int atLeast) {
    List<String> naming = texts.stream().filter(text -> NUMBERS.matcher(text).find()).toList();

    assertThat(naming).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(naming).allSatisfy(text -> assertThat(text).contains(word));
  }

  @ParameterizedTest
  @CsvSource({"da, foreløbigt tal", "en, preliminary figure"})
  void everyTextOfAReportHasIt(String language, String word) {
    String page =
        StatusReport.of(
                run(), ReportPlan.usual(), Optional.of(DistrictShapes.ofTheCity()), new Problems())
            .in(language(language), Readership.PUBLIC)
            .html();

    assertAllHaveTheWord(texts(page), word, 5);
  }

  private static Language language(String code) {
    return Language.PUBLISHED.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(String page) {
    return TEXTS
        .matcher(page.replaceAll("(?s)<table.*?</table>", ""))
        .results()
        .map((MatchResult found) -> found.group(2).replaceAll("<[^>]*>", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"da, foreløbigt tal", "en, preliminary figure"})
  void everySentenceOfATerminalHasIt(String language, String word) {
    var data = new ReportData(run(), language(language));
    String lines =
        String.join(
            "\n",
            InWords.full(
                data.indicatorRows(data.indicator("job").orElseThrow()),
                data.labels(),
                language(language)));
    List<String> bullets =
        Stream.of(lines.split("\n {2}- "))
            .map(text -> text.replaceAll("\n\n.*", "").replaceAll("\\s+", " "))
            .toList();

    assertAllHaveTheWord(bullets, word, 6);
  }

  @Test
  void aNumberInTheTextOfAnAuthorHasIt() {
    var text = new AuthoredText("Andelen er {tal job a}.", new Place("arbejde.da.md", 1, 1));
    var plan =
        new ReportPlan(
            Optional.empty(),
            Optional.empty(),
            ReportCover.CHAPTERS,
            List.of(
                new PlannedChapter(
                    new WrittenName("arbejde", PLAN),
                    Map.of(Language.DA, text),
                    Optional.empty())));
    String page =
        StatusReport.of(run(), plan, Optional.empty(), new Problems())
            .in(Language.DA, Readership.PUBLIC)
            .html();

    assertThat(page.replace('\u00a0', ' ')).contains("Andelen er 78,4 % (foreløbigt tal).");
  }

  @Test
  void theStatusOfAGoalThatRestsOnOneHasIt() {
    var data = new ReportData(run(), Language.DA);

    assertThat(new GoalsPart(data, GoalNames.of(data)).element().markup())
        .contains("<dt>Jobudvalget</dt><dd>3. Flere i job, 1. halvår 2022 (foreløbigt tal).</dd>");
  }

  @Test
  void itStandsInTheBracketsOfTheNumbers() {
    assertThat(gap(Language.DA))
        .isEqualTo(
            "Gruppen »Tilflyttere« ligger cirka 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; forskel -18,7, usikkerhedsinterval -21,4 til -16,0; foreløbigt tal). Mindst ét af de to tal er usikkert. Forskellen er mindst 0,3 procentpoint mindre end i 1. halvår 2020 (-18,7 mod -20,0; ændring +1,3, usikkerhedsinterval +0,3 til +2,3; foreløbigt tal).");
    assertThat(gap(Language.EN))
        .isEqualTo(
            "The group “Newcomers” is about 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; gap -18.7, uncertainty interval -21.4 to -16.0; preliminary figure). At least one of the two figures is uncertain. The gap is at least 0.3 percentage points smaller than in the first half of 2020 (-18.7 against -20.0; change +1.3, uncertainty interval +0.3 to +2.3; preliminary figure).");
  }

  private static String gap(Language language) {
    var data = new ReportData(run(), language);
    return data.words(data.indicator("job").orElseThrow()).gapSentences().get(0);
  }
}
