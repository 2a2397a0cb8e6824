package dk.integrationsbarometer.exports.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.ReadableRuns;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.SmallRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionHistoryTest {
  private static final String OWN = "indicators/arbejde/job.yaml";
  private static final String SHARED = "variables/person.yaml";
  private static final String OTHER = "indicators/arbejde/loen.yaml";

  private static final PublishedRun FIRST =
      run("2022-01-10", "a1", "draft | | | |", Map.of(OWN, "1", SHARED, "1"));

  @Test
  void theHistoryOfOneRunBeginsWithIt() {
    assertThat(told(Language.EN, FIRST))
        .contains(
            "<th scope=\"row\">10 January 2022, 2022-01-10</th><td>The oldest run that lies here.</td><td></td>",
            "There is no earlier run in the folder, so the history begins with this one.");
  }

  @Test
  void anotherMeaningIsToldWithTheDocumentsThatCanBeWhy() {
    PublishedRun later =
        run(
            "2022-07-10",
            "b2",
            "draft | | | |",
            Map.of(OWN, "2", SHARED, "2", OTHER, "2", "policies/p.yaml", "2"));

    assertThat(told(Language.EN, FIRST, later))
        .contains(
            "<th scope=\"row\">10 July 2022, 2022-07-10</th><td>Means something else than before.</td><td>"
                + OWN
                + ", "
                + SHARED
                + "</td>",
            "Told by the 2 runs that lie in the folder. What happened before the oldest of them cannot be seen here.");
    assertThat(told(Language.DA, FIRST, later))
        .contains(
            "10. juli 2022, 2022-07-10",
            "Betyder noget andet end før.",
            "Fortalt af de 2 kørsler, der ligger i mappen.");
  }

  @Test
  void anotherMeaningOfTheSameDocumentsIsTheProgramsDoing() {
    PublishedRun later = run("2022-07-10", "b2", "draft | | | |", Map.of(OWN, "1", SHARED, "1"));

    assertThat(told(Language.EN, FIRST, later))
        .contains(
            "<td>Means something else than before. No document changed: the program reads it differently.</td><td></td>");
  }

  @Test
  void otherWordsAndAnApprovalAreToldAsSuch() {
    PublishedRun later =
        run(
            "2022-07-10",
            "a1",
            "in-use | Udvalget | 2022-06-30 | Kontor for job | job@kommunen",
            Map.of(OWN, "2", SHARED, "2"));

    assertThat(told(Language.EN, FIRST, later))
        .contains(
            "<td>Words, goals or layout were edited; the figures mean the same. Now in use, before draft. Was approved by Udvalget on 30 June 2022. Responsible: Kontor for job. Contact: job@kommunen.</td><td>"
                + OWN
                + "</td>");
  }

  @Test
  void runsInWhichNothingChangedAreNotToldOf() {
    PublishedRun later = run("2022-07-10", "a1", "draft | | | |", Map.of(OWN, "1", SHARED, "2"));

    assertThat(told(Language.EN, FIRST, later))
        .doesNotContain("<th scope=\"row\">10 July 2022")
        .contains("Told by the 2 runs");
  }

  @Test
  void anIndicatorThatTheRunBeforeDidNotHaveIsNew() {
    PublishedRun without =
        new SmallRun().manifest(manifest("2022-01-01", Map.of(OTHER, "1"), Map.of())).published();

    assertThat(told(Language.EN, without, FIRST))
        .contains("<td>New: the run before did not have the indicator.</td>")
        .doesNotContain("The oldest run");
  }

  @Test
  void laterRunsAndDraftsAreNoPartOfIt() {
    PublishedRun later = run("2022-07-10", "b2", "draft | | | |", Map.of(OWN, "2"));
    PublishedRun draft =
        new SmallRun()
            .manifest(manifest("2021-01-01", Map.of(), Map.of("periods", "2021H1")))
            .published();

    assertThat(told(Language.EN, FIRST, List.of(later, draft), List.of()))
        .contains("so the history begins with this one.");
  }

  @Test
  void anEarlierRunThatCannotBeReadIsNamed() {
    assertThat(told(Language.EN, FIRST, List.of(), List.of("2021-07-10", "2023-01-01")))
        .contains("These earlier runs could not be read: 2021-07-10.</p>");
  }

  @Test
  void thePageSaysInWhosePlaceTheIndicatorIs() {
    PublishedRun run =
        new SmallRun()
            .manifest(
                manifest(
                    "2022-01-10",
                    Map.of(),
                    Map.of(
                        "replaced arbejde", "job",
                        "replaced andet", "andet-nyt",
                        "retired arbejde", "2021-12-31",
                        "retired because arbejde", "The law has changed.")))
            .with(
                Tables.INDICATORS,
                """
                indicator | title_da | title_en
                job       | I job    | In work
                """)
            .published();
    var data = new ReportData(run, Language.DA);

    assertThat(
            new LifeOfDefinition(data, data.indicator("job").orElseThrow())
                .facts().stream().map(each -> each.markup()).toList())
        .contains(
            "<div><dt>I stedet for</dt><dd>arbejde, som ikke beregnes siden 31. december 2021: <span lang=\"en\">The law has changed.</span></dd></div>")
        .noneMatch(fact -> fact.contains("andet"));
  }

  /** The history in the last of the runs. */
  private static String told(Language language, PublishedRun... runs) {
    int last = runs.length - 1;
    return told(language, runs[last], List.of(runs).subList(0, last), List.of());
  }

  private static String told(
      Language language, PublishedRun run, List<PublishedRun> kept, List<String> unreadable) {
    var data = new ReportData(run, language);
    return new DefinitionHistory(
            data,
            data.indicator("job").orElseThrow(),
            KeptDefinitions.upTo(run, new ReadableRuns(kept, unreadable)))
        .element()
        .markup();
  }

  /**
   * A run with one indicator.
   *
   * @param life its state, by whom and when it was approved, who answers for it
   */
  private static PublishedRun run(
      String day, String hash, String life, Map<String, String> documents) {
    return new SmallRun()
        .manifest(manifest(day, documents, Map.of()))
        .with(
            Tables.INDICATORS,
            """
            indicator | title_da | title_en | definition_hash | state  | approved_by | approved_on | owner | contact
            job       | I job    | In work  | %s              | %s
            """
                .formatted(hash, life))
        .published();
  }

  private static Manifest manifest(
      String day, Map<String, String> documents, Map<String, String> settings) {
    Manifest usual = Publications.facts(day);
    return new Manifest(
        day,
        usual.codeVersion(),
        usual.started(),
        Instant.parse(day + "T10:00:00Z"),
        settings,
        usual.inputs(),
        documents,
        usual.disclosure(),
        usual.cells(),
        usual.tables(),
        usual.stages(),
        usual.newestHalfYear(),
        "");
  }
}
