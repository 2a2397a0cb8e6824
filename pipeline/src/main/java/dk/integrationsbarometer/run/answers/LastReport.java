package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.Optional;

/** The run that the last report was made of, as far as the folder of published runs tells. */
record LastReport(OutputFolder out, Readership readers) {
  /**
   * The run that somebody names; else the newest of those whose newest half-year is before that of
   * this run: every night has a run, but a half-year has one report.
   *
   * @throws BarometerException when there is no run of the name, or these readers may not have it
   */
  Optional<PublishedRun> before(PublishedRun run, Optional<String> named) {
    if (named.isPresent()) {
      PublishedRun last = PublishedRun.named(out, named.get());
      readers.check(last.manifest(), out.location());
      return Optional.of(last);
    }

    return ExportName.halfYear(run)
        .flatMap(
            period ->
                PublishedRun.namesBefore(out, run).stream()
                    .flatMap(name -> of(name, period).stream())
                    .findFirst());
  }

  /** Nobody asked for this run: one that cannot be had is passed over. */
  private Optional<PublishedRun> of(String name, String period) {
    try {
      PublishedRun run = PublishedRun.named(out, name);
      readers.check(run.manifest(), out.location());
      if (ExportName.halfYear(run).filter(newest -> newest.compareTo(period) < 0).isEmpty()) {
        return Optional.empty();
      }

      run.all();
      return Optional.of(run);
    } catch (BarometerException e) {
      return Optional.empty();
    }
  }
}
