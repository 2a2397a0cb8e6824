package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.cells.kept.KeptCells;
import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.disclosure.PublicationAudit;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedNumbers;
import dk.integrationsbarometer.disclosure.Suppression;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What could be worked out from the sample's tables when only small numbers were hidden: the gate
 * names it, and the pattern does not leave it.
 */
@SampleTest
class GateTest {
  private static final Path NAMES = Path.of("src/test/resources/derivable/figures.csv");

  private static FigureStage stage;
  private static List<CountedIndicator> counted;
  private static SearchSettings settings;
  private static SortedSet<String> exposed;

  @BeforeAll
  static void count(@TempDir Path work, SampleRun run, SparkSession spark) throws IOException {
    // What was checked and looked up need not be again; the run's own folder is for its readers
    // alone.
    Trees.copy(run.work(), work);
    Definitions definitions = LoadedDefinitions.load(RealDefinitions.FOLDER);
    Set<String> named = new TreeSet<>();
    List<String> lines = Files.readAllLines(NAMES);
    for (String line : lines.subList(1, lines.size())) {
      named.add(line.split(" ", 2)[0]);
    }
    List<Indicator> indicators =
        definitions.indicators().stream().filter(each -> named.contains(each.id())).toList();
    Map<String, CheckedRegister> registers =
        DeliveredExtracts.find(
                Sample.EXTRACTS.toString(),
                DeliveredExtracts.needed(indicators),
                LocalDate.of(2026, 11, 20),
                Hadoop.configuration(),
                note -> {})
            .check(new FittedSessions(spark), work.toString(), new Stopwatch(Progress.QUIET));
    stage =
        new CellStage(
                definitions,
                new FittedSessions(spark),
                registers,
                work.toString(),
                KeptCells.Unused.REMOVED,
                note -> {})
            .figures(indicators);
    counted = stage.counted();
    settings = FigureStage.settings(work.toString(), KeptOutcomes.NONE, note -> {});
    var audit = new PublicationAudit(counted);
    withSmallNumbersHidden(counted).forEach(audit::add);
    exposed = audit.exposed(settings);
  }

  private static List<Releasable> withSmallNumbersHidden(List<CountedIndicator> of) {
    return of.stream().map(each -> PrimaryOnly.release(each.figures())).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/derivable/figures.csv",
      delimiter = ';',
      useHeadersInDisplayName = true)
  void theGateNamesWhatCouldBeWorkedOut(String name) {
    assertThat(exposed).contains(name);
  }

  @Test
  void thePatternPasses() {
    Suppression suppression = Suppression.of(counted, Set.of(), ReleasedNumbers.NONE, settings);

    FigureStage.audit(
        counted,
        stage.releasable(stage.indicators(), "101", Selection.ALL, suppression),
        Optional.empty(),
        settings,
        Place.ofFile("results"));
  }

  @Test
  void theMessageNamesFiguresAndNoNumber() throws IOException {
    String message = Files.readString(Path.of("src/test/resources/derivable/message.txt")).strip();
    String indicator = message.replaceFirst("(?s).*?published: (\\S+) .*", "$1");
    List<CountedIndicator> marks =
        counted.stream().filter(each -> each.figures().indicator().id().equals(indicator)).toList();

    assertThatThrownBy(
            () ->
                FigureStage.audit(
                    marks,
                    withSmallNumbersHidden(marks),
                    Optional.empty(),
                    settings,
                    Place.ofFile("results")))
        .hasMessage(message);
  }
}
