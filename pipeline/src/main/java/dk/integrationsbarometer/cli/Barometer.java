package dk.integrationsbarometer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry; the commands are still to come. */
@Command(
    name = "barometer",
    mixinStandardHelpOptions = true,
    version = "barometer 0.1.0-SNAPSHOT",
    description = "Computes indicators of integration from register extracts.")
public final class Barometer implements Runnable {

  public static void main(String[] args) {
    System.exit(new CommandLine(new Barometer()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }
}
