package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.testkit.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands in this JVM, for tests of other packages too. */
public final class CommandLineRun {
  private CommandLineRun() {}

  public static Outcome execute(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit = Barometer.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Outcome(exit, out.toString(), err.toString());
  }
}
