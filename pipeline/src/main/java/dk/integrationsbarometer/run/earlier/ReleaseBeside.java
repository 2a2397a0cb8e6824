package dk.integrationsbarometer.run.earlier;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import java.util.Optional;
import java.util.function.Consumer;

/** The release that readers have beside a draft. */
public final class ReleaseBeside {
  private ReleaseBeside() {}

  /**
   * The run that readers are led to; nothing before the first release.
   *
   * @param notes is told when it is there and cannot be read, as one of another version can be
   */
  public static Optional<PublishedRun> in(OutputFolder releases, Consumer<Problem> notes) {
    try {
      Optional<PublishedRun> release = PublishedRun.latestIfAny(releases);
      release.ifPresent(
          run -> {
            run.rows(Tables.INDICATORS);
            run.rows(Tables.FIGURES);
          });
      return release;
    } catch (BarometerException e) {
      notes.accept(Problem.of(Message.RELEASE_NOT_AUDITED, Place.ofFile(releases.location())));
      return Optional.empty();
    }
  }
}
