package dk.integrationsbarometer.golden;

import dk.integrationsbarometer.testkit.SampleRun;

/** Words in place of what differs from run to run. */
final class Masks {
  private Masks() {}

  static String hashes(String text) {
    return text.replaceAll("\\b[0-9a-f]{64}\\b", "(sha256)");
  }

  /** The folder and the name of a run. */
  static String places(String text, SampleRun run) {
    return text.replace(run.out().toString(), "(out)")
        .replace(run.published().getFileName().toString(), "(run)");
  }

  /** Times, versions and hashes of a manifest. */
  static String manifest(String text, SampleRun run) {
    return hashes(places(text, run))
        .replaceAll(
            "(\"(?:started|ended|code_version|java.version|spark.version)\" : )\".+\"", "$1\"...\"")
        .replaceAll("(\"milliseconds\" : )\\d+", "$10");
  }
}
