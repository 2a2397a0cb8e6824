package dk.integrationsbarometer.processes;

import dk.integrationsbarometer.run.MainJob;
import dk.integrationsbarometer.run.Progress;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.spark.Sessions;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/** The main job in this JVM, in a session of its own that begins and ends with it. */
final class LocalRun {
  /** One of each way through the program; all of them would take several minutes a run. */
  static final Set<String> INDICATORS = Chosen.all("process");

  private static Optional<Map<String, String>> baseline = Optional.empty();

  private LocalRun() {}

  /** The hashes of the sample's tables on two cores; computed once. */
  static Map<String, String> baseline() {
    if (baseline.isEmpty()) {
      try {
        Path folder = Files.createTempDirectory("baseline");
        baseline = Optional.of(hashes("local[2]", Sample.EXTRACTS, folder, Map.of()));
        Sample.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    return baseline.orElseThrow();
  }

  /**
   * The hashes of the tables.
   *
   * @param folder holds {@code out} and {@code work}
   * @param settings of Spark, beside those of the program
   */
  static Map<String, String> hashes(
      String master, Path extracts, Path folder, Map<String, String> settings) {
    var request =
        new RunRequest(
            extracts.toString(),
            RealDefinitions.FOLDER,
            folder.resolve("out").toString(),
            folder.resolve("work").toString(),
            INDICATORS,
            Set.of(),
            Set.of());
    SparkSession spark = Sessions.start(Optional.of(master));
    try {
      settings.forEach(spark.conf()::set);
      RunReport report = new MainJob(request, () -> spark, Clock.systemUTC(), Progress.QUIET).run();
      return Sample.hashes(folder.resolve("out/runs").resolve(report.manifest().runId()));
    } finally {
      spark.stop();
    }
  }
}
