package dk.integrationsbarometer.run.earlier;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import dk.integrationsbarometer.testkit.Publications;
import dk.integrationsbarometer.testkit.RunRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedBeforeTest {
  private static final Indicator INDICATOR = Employment.share().indicator();

  @TempDir private Path folder;
  private final List<Problem> notes = new ArrayList<>();

  private PublishedBefore before() {
    return PublishedBefore.in(
        OutputFolder.at(folder.toString(), new Configuration(false)), notes::add);
  }

  @Test
  void beforeTheFirstRunNothingIsKnown() {
    assertThat(before()).isEqualTo(PublishedBefore.NOTHING);
    assertThat(notes).isEmpty();
  }

  @Test
  void theRunThatReadersAreLedToIsKnown() {
    publish(OutputFolder.at(folder.toString(), new Configuration(false)), "run-1");

    assertThat(before().periods(Publications.employment().indicator()))
        .extracting(Period::code)
        .containsExactly("2021H1", "2022H1", "2023H1");
  }

  @Test
  void aRunThatCannotBeReadEndsNothing() throws IOException {
    publish(OutputFolder.at(folder.toString(), new Configuration(false)), "run-1");
    Files.writeString(folder.resolve("latest/figures/part-0.parquet"), "of another version");

    assertThat(before()).isEqualTo(PublishedBefore.NOTHING);
    assertThat(notes)
        .extracting(Problem::text)
        .containsExactly(
            folder
                + ": The run that readers are led to cannot be read, so it is not known which periods it published."
                + System.lineSeparator()
                + "  Look there yourself when a delivery is missing now; if the program is no newer than that run, have the disk checked. [W003]");
  }

  @Test
  void periodsOfAnotherLengthAreNotThoseOfTheIndicator() {
    var before = new PublishedBefore(rows("2021H1", 1, "2022", 1), Set.of(), Optional.empty());

    assertThat(before.periods(INDICATOR)).extracting(Period::code).containsExactly("2021H1");
  }

  /** Until it is delivered. */
  @Test
  void aNewestPeriodThatWasMissingTheLastTimeIsSaidAgain() {
    List<FigureRow> rows = rows("2021H2", 1, "2022H1", RunRows.MISSING);
    var before = new PublishedBefore(rows, Set.of(), Optional.empty());

    assertThat(before.missingNow(List.of(INDICATOR), rows))
        .isEqualTo(Map.of(INDICATOR.id(), "2022H1"));
  }

  @Test
  void aNewestPeriodThatIsMissingNowIsSaid() {
    var before = new PublishedBefore(rows("2021H2", 1, "2022H1", 1), Set.of(), Optional.empty());

    assertThat(before.missingNow(List.of(INDICATOR), rows("2021H2", 1, "2022H1", RunRows.MISSING)))
        .isEqualTo(Map.of(INDICATOR.id(), "2022H1"));
  }

  @Test
  void oneThatIsThereIsNot() {
    var before =
        new PublishedBefore(
            rows("2021H2", 1, "2022H1", RunRows.MISSING), Set.of(), Optional.empty());

    assertThat(before.missingNow(List.of(INDICATOR), rows("2021H2", RunRows.MISSING, "2022H1", 3)))
        .isEmpty();
  }

  private static List<FigureRow> rows(String one, double value, String other, double otherValue) {
    return new RunRows("run")
        .figure(INDICATOR.id(), one, "", value)
        .figure(INDICATOR.id(), other, "", otherValue)
        .rows()
        .of(Tables.FIGURES);
  }
}
