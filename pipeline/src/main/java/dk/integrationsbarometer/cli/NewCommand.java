package dk.integrationsbarometer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Begins something new. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes a starting file for a new definition.",
    subcommands = NewIndicatorCommand.class,
    synopsisSubcommandLabel = "KIND")
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
