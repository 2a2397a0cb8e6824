package dk.integrationsbarometer.run;

import dk.integrationsbarometer.problems.Problem;

/** Learns what goes on while somebody waits, or reads in the morning what went on. */
public interface Progress {
  Progress QUIET = stage -> {};

  /** A stage begins. */
  void begins(String stage);

  /** Something was not as it should be and has been dealt with; told by any thread. */
  default void notes(Problem problem) {}
}
