package dk.integrationsbarometer.registers;

/** How paths are shown to people. */
final class Paths {
  private Paths() {}

  /** Local paths without Hadoop's scheme; others as they are. */
  static String shown(String path) {
    return path.startsWith("file:")
        ? path.substring("file:".length()).replaceFirst("^/+", "/")
        : path;
  }
}
