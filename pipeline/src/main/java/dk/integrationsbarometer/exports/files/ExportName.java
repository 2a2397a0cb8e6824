package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.results.PublishedRun;

/** The name of the folder that files of a run lie in. */
public final class ExportName {
  private ExportName() {}

  /** The newest half-year that the run has a number of, as readers look for it; else the run. */
  public static String of(PublishedRun run) {
    return run.newestHalfYear().orElse(run.manifest().runId());
  }
}
