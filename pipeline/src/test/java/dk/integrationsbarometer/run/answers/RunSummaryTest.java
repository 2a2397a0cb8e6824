package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.Publications.PRESENTATION;
import static dk.integrationsbarometer.testkit.Publications.employment;
import static dk.integrationsbarometer.testkit.Publications.facts;
import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.quality.QualityControl;
import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.RunPublication;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.tables.QualityRow;
import dk.integrationsbarometer.testkit.ToLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

class RunSummaryTest {
  @TempDir private Path folder;

  private static final RunRequest REQUEST =
      new RunRequest(
          "extracts", Path.of("definitions"), "results", "work", Set.of(), Set.of(), Set.of());

  @ParameterizedTest
  @CsvSource({
    "0,    0, DA, 0 rækker afvist.",
    "1,    0, DA, Nogle rækker afvist.",
    "4,    0, EN, Some rows rejected.",
    "4,    3, EN, Some rows rejected.",
    "5,    0, EN, 5 rows rejected.",
    "1200, 0, DA, 1.200 rækker afvist.",
    "1200, 3, DA, Mindst 1.200 rækker afvist.",
    "1200, 3, EN, 'At least 1,200 rows rejected.'"
  })
  void fewRejectedRowsDoNotFollowFromThePage(
      long inOne, long inAnother, @ConvertWith(ToLanguage.class) Language language, String told) {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    List<QualityRow> quality = List.of(rule("bef", inOne), rule("bfl", inAnother));
    try (RunPublication publication = RunPublication.begin(out, "run-1", PRESENTATION)) {
      publication.add(employment());
      publication.publish(facts("run-1"), QualityControl.released(quality, 5));
    }

    var report =
        new RunReport(
            "101", List.of(), facts("run-1"), Releasable.Tally.NOTHING, List.of(), Map.of());

    assertThat(RunSummary.of(report, PublishedRun.latest(out), REQUEST, language))
        .contains(". " + told + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "DA, 'Den nyeste periode, som blev offentliggjort før, mangler nu: andel 2022H1, tal 2022.'",
    "EN, 'The newest period that was published before is missing now: andel 2022H1, tal 2022.'"
  })
  void aNewestPeriodThatIsMissingNowIsTheFirstThingSaid(
      @ConvertWith(ToLanguage.class) Language language, String told) {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(out, "run-1");
    var report =
        new RunReport(
            "101",
            List.of(),
            facts("run-1"),
            Releasable.Tally.NOTHING,
            List.of(),
            Map.of("tal", "2022", "andel", "2022H1"));

    assertThat(RunSummary.of(report, PublishedRun.latest(out), REQUEST, language))
        .startsWith(told + "\n");
  }

  private static QualityRow rule(String register, long failed) {
    return QualityRow.counted(
        "rule: alder", register, Optional.empty(), 2000, failed, CheckVerdict.TOLERATED);
  }
}
