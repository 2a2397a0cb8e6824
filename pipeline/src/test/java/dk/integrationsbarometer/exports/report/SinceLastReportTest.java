package dk.integrationsbarometer.exports.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.comparison.RunComparison;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SinceLastReportTest {
  private static SmallRun last() {
    return new SmallRun()
        .manifest(ReportedRun.ofTheCity(Publications.facts("run-1")))
        .with(
            Tables.INDICATORS,
            """
              indicator | title_da   | title_en | definition_hash
              job       | I job      | In work  | 1
              maalt     | Målt nyt   | Anew     | 1
              gammel    | Gammel     | Old      | 1
              """)
        .with(
            Tables.FIGURES,
            """
              indicator | period | group | value | obs_status | conf_status
              job       | 2021H2 | a     | 70.0  | A          | F
              job       | 2021H2 | b     |       | Q          | C
              job       | 2020H1 | a     | 60.0  | A          | F
              maalt     | 2020H1 | a     | 4.0   | A          | F
              maalt     | 2021H2 | a     | 5.0   | A          | F
              job       | 2019H1 | a     | 59.0  | A          | F
              job       | 2018H1 | a     |       | O          | F
              gammel    | 2021H2 | a     | 5.0   | A          | F
              """)
        .with(
            Tables.TARGETS,
            """
              indicator | target | period | rule     | group | status  | title_da | title_en | committee
              job       | m-1    | 2021H2 | at-least | a     | behind  | Flere    | More     | udv
              job       | m-2    | 2021H2 | at-least | b     | behind  | Flere    | More     | udv
              """)
        .with(Tables.CODES, ReportedRun.CODES_OF_GOALS);
  }

  private static SmallRun now() {
    return new SmallRun()
        .manifest(ReportedRun.ofTheCity(Publications.facts("run-2")))
        .with(
            Tables.INDICATORS,
            """
              indicator | title_da   | title_en | definition_hash
              job       | I job      | In work  | 1
              maalt     | Målt nyt   | Anew     | 2
              ny        | Ny         | New      | 1
              """)
        .with(
            Tables.FIGURES,
            """
              indicator | period | group | value | obs_status | conf_status
              job       | 2022H1 | a     | 80.0  | A          | F
              job       | 2021H2 | a     | 71.5  | A          | F
              maalt     | 2020H1 | a     | 4.5   | A          | F
              job       | 2021H2 | b     | 55.0  | A          | F
              job       | 2020H1 | a     |       | Q          | C
              maalt     | 2021H2 | a     | 5.1   | A          | F
              job       | 2019H1 | a     |       | O          | F
              job       | 2018H1 | a     |       | Q          | C
              maalt     | 2022H1 | a     |       | Q          | C
              ny        | 2022H1 | a     | 5.0   | A          | F
              """)
        .with(
            Tables.TARGETS,
            """
              indicator | target | period | rule     | group | status  | title_da | title_en | committee
              job       | m-1    | 2022H1 | at-least | a     | reached | Flere    | More     | udv
              job       | m-2    | 2022H1 | at-least | b     | behind  | Flere    | More     | udv
              """)
        .with(Tables.CODES, ReportedRun.CODES_OF_GOALS);
  }

  private static String told(Optional<RunComparison> last, Language language) {
    return told(new LastRun(last, List.of()), language);
  }

  private static String told(LastRun last, Language language) {
    var data = new ReportData(now().published(), language);
    return new SinceLastReport(data, GoalNames.of(data), last)
        .elements().stream()
            .map(element -> element.markup().strip())
            .collect(Collectors.joining("\n"));
  }

  @Test
  void goalsCorrectionsAndIndicatorsThatAreOthersAreTold() {
    Optional<RunComparison> runs =
        Optional.of(RunComparison.of(last().published(), now().published()));

    assertThat(told(runs, Language.EN))
        .isEqualTo(
            """
            <p>Compared with the figures that were published on 20 November 2026 and went up to the second half of 2021 (run run-1). Since then 1 indicator has got figures of a new period.</p>
            <p>1 goal has another status than then:</p>
            <ul><li>More (“Everyone”), the first half of 2022: behind (the second half of 2021) → reached (the first half of 2022).</li></ul>
            <p>Of the figures and gaps that were there then, 1 has been corrected; 1 is now hidden for confidentiality, 1 is no longer hidden, and 2 are missing now.</p>
            <ul><li>In work: 1 figure, the second half of 2021, Everyone: 70.0% → 71.5% (+1.5).</li></ul>
            <p>Figures of a new period: In work.</p>
            <p>Measured in another way: Anew.</p>
            <p>New indicators: New.</p>
            <p>Indicators that are gone: Old.</p>""");
    assertThat(told(runs, Language.DA))
        .contains(
            "<p>Sammenlignet med de tal, der blev offentliggjort 20. november 2026 og gik til og med 2. halvår 2021 (kørsel run-1). Siden har 1 indikator fået tal for en ny periode.</p>",
            "<p>1 mål har en anden status end dengang:</p>",
            "<li>Flere (»Alle«), 1. halvår 2022: bagud (2. halvår 2021) → nået (1. halvår 2022).</li>",
            "<p>Af de tal og forskelle, der var med dengang, er 1 rettet; 1 er nu skjult af hensyn til fortrolighed, 1 er ikke længere skjult, og 2 mangler nu.</p>",
            "<li>I job: 1 tal, 2. halvår 2021, Alle: 70,0 % → 71,5 % (+1,5).</li>",
            "<p>Tal for en ny periode: I job.</p>",
            "<p>Måles på en anden måde: Målt nyt.</p>",
            "<p>Nye indikatorer: Ny.</p>",
            "<p>Indikatorer, der er væk: Gammel.</p>");
  }

  @Test
  void aCorrectedNumberThatIsStillPreliminarySaysSo() {
    Optional<RunComparison> runs =
        Optional.of(
            RunComparison.of(
                last().preliminary("2021H2").published(), now().preliminary("2021H2").published()));

    assertThat(told(runs, Language.EN))
        .contains(
            "<li>In work: 1 figure, the second half of 2021, Everyone: 70.0% → 71.5% (+1.5; preliminary figure).");
    assertThat(told(runs, Language.DA))
        .contains(
            "<li>I job: 1 tal, 2. halvår 2021, Alle: 70,0\u00a0% → 71,5\u00a0% (+1,5; foreløbigt tal).");
  }

  @Test
  void withoutALastReportThatIsSaid() {
    assertThat(told(Optional.empty(), Language.EN))
        .isEqualTo("<p>There is no published run of an earlier report to compare with.</p>");
    assertThat(told(Optional.empty(), Language.DA))
        .isEqualTo(
            "<p>Der findes ingen offentliggjort kørsel fra en tidligere rapport at sammenligne med.</p>");
  }

  @Test
  void runsThatWerePassedOverAreNamed() {
    var last = new LastRun(Optional.empty(), List.of("run-0", "run-00"));

    assertThat(told(last, Language.EN))
        .endsWith(
            "2 earlier runs were passed over, because they cannot be read or may not be published: run-0, run-00.</p>");
    assertThat(told(last, Language.DA))
        .endsWith(
            "2 tidligere kørsler er sprunget over, fordi de ikke kan læses eller ikke må offentliggøres: run-0, run-00.</p>");
  }
}
