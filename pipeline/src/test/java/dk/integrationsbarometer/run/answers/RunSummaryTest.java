package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.Publications.facts;
import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.tables.QualityRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunSummaryTest {
  @TempDir private Path folder;

  private static final RunRequest REQUEST =
      new RunRequest(
          "extracts", Path.of("definitions"), "results", "work", Set.of(), Set.of(), Set.of());

  @ParameterizedTest
  @CsvSource({
    "0,    DA, 0 rækker afvist.",
    "1,    DA, Færre end 5 rækker afvist.",
    "4,    EN, Fewer than 5 rows rejected.",
    "5,    EN, 5 rows rejected.",
    "1200, DA, 1.200 rækker afvist."
  })
  void fewRejectedRowsAreNotCountedOut(long rejected, Language language, String told) {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(out, "run-1");
    var report =
        new RunReport(
            "101",
            List.of(),
            facts("run-1"),
            Releasable.Tally.NOTHING,
            List.of(
                QualityRow.counted(
                    "rule: alder", "bef", Optional.empty(), 2000, rejected, "tolerated")),
            5);

    assertThat(RunSummary.of(report, PublishedRun.latest(out), REQUEST, language))
        .contains(". " + told + "\n");
  }
}
