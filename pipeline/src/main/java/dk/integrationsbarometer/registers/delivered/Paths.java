package dk.integrationsbarometer.registers.delivered;

/** How paths are shown to people. */
public final class Paths {
  private Paths() {}

  /** Local paths without Hadoop's scheme; others as they are. */
  public static String shown(String path) {
    return path.startsWith("file:")
        ? path.substring("file:".length()).replaceFirst("^/+", "/")
        : path;
  }
}
