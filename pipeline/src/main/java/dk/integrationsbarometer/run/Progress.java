package dk.integrationsbarometer.run;

/** Learns when a stage begins, so that who waits knows what is going on. */
public interface Progress {
  Progress QUIET = stage -> {};

  void begins(String stage);
}
