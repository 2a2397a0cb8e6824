package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.exports.files.Choice;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import java.nio.file.Path;
import java.util.List;

/** Writes one format of a run into a folder. */
public final class Exported {
  /** How a format is written. */
  @FunctionalInterface
  public interface Format {
    void write(ExportedRun run, List<Language> languages, ExportFolder folder);
  }

  private Exported() {}

  /** The folder that readers get. */
  public static Path forEverybody(Path to, PublishedRun run, Format format) {
    return to(to, run, format, Readership.PUBLIC);
  }

  public static Path forTheHouse(Path to, PublishedRun run, Format format) {
    return to(to, run, format, Readership.INTERNAL);
  }

  private static Path to(Path to, PublishedRun run, Format format, Readership readers) {
    try (ExportFolder folder = ExportFolder.begin(to, "x")) {
      format.write(new ExportedRun(run, Choice.ALL, readers), Language.PUBLISHED, folder);
      return folder.publish(run.manifest(), readers);
    }
  }
}
