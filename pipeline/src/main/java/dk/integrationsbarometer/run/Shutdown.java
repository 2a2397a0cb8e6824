package dk.integrationsbarometer.run;

/** The end of the process, when somebody stops it. */
public final class Shutdown {
  private Shutdown() {}

  /** Whether the process is being stopped: then the mistakes that follow are nobody's. */
  public static boolean isUnderWay() {
    var probe = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
