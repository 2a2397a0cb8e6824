package dk.integrationsbarometer.architecture;

import java.nio.file.Path;

/** Where the repository is, for the tests that look at its files. */
final class Repository {
  /** Maven runs the tests in the module's folder. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Repository() {}
}
