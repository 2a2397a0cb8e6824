package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.LazySession;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where Spark works. */
final class Master {
  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Where Spark works (default: this machine, or what spark-submit says).")
  private Optional<String> url = Optional.empty();

  /** A session that is started on demand. */
  LazySession session(Folders.Extracts extracts) {
    return LazySession.at(url, extracts.work());
  }
}
