package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.disclosure.SuppressionFacts;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The report for the statistician on what the last run hides, for its owner alone. */
public final class DisclosureReport {
  private static final String FOLDER = "disclosure";

  /** Of what a report is; each has a file of its own. */
  public enum Of {
    RELEASE("report.md"),
    DRAFT("report-draft.md");

    private final String file;

    Of(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  private DisclosureReport() {}

  /**
   * Writes it into a work folder, in place of that of the release or the draft before.
   *
   * @throws BarometerException when the file cannot be written
   */
  public static void write(
      String work, Of kind, Configuration hadoop, String runId, SuppressionFacts facts) {
    var file = new Path(new Path(work, FOLDER), kind.file);
    try {
      OwnersFile.write(
          file.getFileSystem(hadoop),
          file,
          ReportText.of(runId, facts.figures()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE,
          Place.ofFile(Path.getPathWithoutSchemeAndAuthority(file).toString()),
          e.getClass().getSimpleName());
    }
  }
}
