package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.results.PublishedRun;

/** A run in short, for other programs: its manifest as published. */
public final class RunJson {
  private RunJson() {}

  public static String of(PublishedRun run) {
    return run.manifest().toJson();
  }
}
