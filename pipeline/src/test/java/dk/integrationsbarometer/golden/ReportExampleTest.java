package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cli.CommandLineRun;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies the plan from the page on reports gets a report of the sample. */
@SampleTest
class ReportExampleTest {
  private static final Pattern PLAN = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern TEXT = Pattern.compile("[a-z]+\\.(?:da|en)\\.md");

  @TempDir private Path folder;

  @Test
  void theExampleGivesAReport(SampleRun run) throws IOException {
    String plan = found(page(), PLAN).get(0).group(1);
    Path file = Files.writeString(folder.resolve("report.yaml"), plan);
    for (MatchResult text : found(plan, TEXT)) {
      Files.writeString(folder.resolve(text.group()), "Ord om arbejde.");
    }

    Outcome outcome =
        CommandLineRun.execute(
            "report",
            file.toString(),
            "--out",
            run.out().toString(),
            "--to",
            folder.toString(),
            "--language",
            "da");

    assertThat(outcome.err()).isEmpty();
    assertThat(Path.of(outcome.out().strip()).resolve("da/index.html"))
        .content()
        .contains("<h1>Årets rapport</h1>", "<p>Ord om arbejde.</p>", "behandlet anderledes")
        .doesNotContain("{tal");
  }

  @Test
  void thePageNamesTheAreasOfPolicyInTheirOrder() throws IOException {
    List<String> areas =
        LoadedDefinitions.load(RealDefinitions.FOLDER)
            .presentation()
            .policyAreas()
            .keySet()
            .stream()
            .toList();

    assertThat(page().replace("`", ""))
        .contains(
            "The areas of policy are "
                + String.join(", ", areas.subList(0, areas.size() - 1))
                + " and "
                + areas.get(areas.size() - 1)
                + ", in the order of the usual report.");
  }

  private static String page() throws IOException {
    return Files.readString(Sample.HOME.resolve("pipeline/report.md"));
  }

  private static List<MatchResult> found(String text, Pattern pattern) {
    return pattern.matcher(text).results().toList();
  }
}
