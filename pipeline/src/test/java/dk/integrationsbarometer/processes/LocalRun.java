package dk.integrationsbarometer.processes;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * The main job in this JVM, in a session of its own that begins and ends with it. A JVM has one
 * Spark, so one run waits for the other.
 */
final class LocalRun {
  /** One of each way through the program; all of them would take several minutes a run. */
  static final Set<String> INDICATORS = Chosen.all("process");

  private static final Object ONE_SPARK = new Object();

  private static Optional<LocalRun> baseline = Optional.empty();

  private final Path folder;
  private final Map<String, String> hashes;

  private LocalRun(Path folder, Map<String, String> hashes) {
    this.folder = folder;
    this.hashes = hashes;
  }

  /**
   * The recent sample on two cores; computed once, and what it has kept is removed when the JVM
   * ends.
   */
  static synchronized LocalRun baseline() {
    if (baseline.isEmpty()) {
      try {
        Path folder = Files.createTempDirectory("baseline");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Sample.delete(folder)));
        Sample.copyRecentTo(extracts(folder));
        baseline =
            Optional.of(
                new LocalRun(folder, hashes("local[2]", extracts(folder), folder, Map.of())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    return baseline.orElseThrow();
  }

  private static Path extracts(Path folder) {
    return folder.resolve("extracts");
  }

  /** What was read. */
  Path extracts() {
    return extracts(folder);
  }

  /** The hashes of the tables. */
  Map<String, String> hashes() {
    return hashes;
  }

  /** Once more, with what the run has kept. */
  Map<String, String> again(Path extracts) {
    return hashes("local[2]", extracts, folder, Map.of());
  }

  /**
   * The hashes of the tables.
   *
   * @param folder holds {@code out} and {@code work}
   * @param settings of Spark, as given with {@code --conf}
   */
  static Map<String, String> hashes(
      String master, Path extracts, Path folder, Map<String, String> settings) {
    synchronized (ONE_SPARK) {
      return inTurn(master, extracts, folder, settings);
    }
  }

  private static Map<String, String> inTurn(
      String master, Path extracts, Path folder, Map<String, String> settings) {
    settings.forEach(System::setProperty);
    try {
      return hashes(master, extracts, folder, spark -> assertHolds(spark, settings));
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  /** A setting that the program has put aside would make a comparison of two runs say nothing. */
  private static void assertHolds(SparkSession spark, Map<String, String> settings) {
    settings.forEach((name, value) -> assertThat(spark.conf().get(name)).as(name).isEqualTo(value));
  }

  private static Map<String, String> hashes(
      String master, Path extracts, Path folder, Consumer<SparkSession> afterwards) {
    var request =
        new RunRequest(
            extracts.toString(),
            RealDefinitions.only(INDICATORS, folder.resolve("definitions")),
            folder.resolve("out").toString(),
            folder.resolve("work").toString(),
            Set.of(),
            Set.of(),
            Set.of());
    SparkSession spark = Sessions.start(Optional.of(master));
    try {
      RunReport report = new MainJob(request, () -> spark, Clock.systemUTC(), Progress.QUIET).run();
      afterwards.accept(spark);
      return Sample.hashes(folder.resolve("out/runs").resolve(report.manifest().runId()));
    } finally {
      spark.stop();
    }
  }
}
