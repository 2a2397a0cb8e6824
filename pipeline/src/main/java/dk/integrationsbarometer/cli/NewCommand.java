package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.authoring.NewReport;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins something new. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes files to start from: a definition, or a report of one's own.",
    subcommands = NewIndicatorCommand.class,
    synopsisSubcommandLabel = "KIND")
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description =
          "Writes the plan of a report and a text per chapter to fill in; overwrites nothing.")
  int report(
      @Mixin Folders.Out out,
      @Mixin Folders.Definitions definitions,
      @Parameters(
              paramLabel = "ID",
              description = "The name of its folder: small letters, digits and hyphens.")
          String id,
      @Option(
              names = "--to",
              paramLabel = "DIR",
              required = true,
              description = "Where its folder is made.")
          Path to) {
    Path file = NewReport.write(id, to, out.folder(), definitions.folder());
    spec.commandLine()
        .getOut()
        .printf(
            "%1$s is there, with a text per chapter and language beside it.%n"
                + "  1. Write the texts; pipeline/report.md shows how numbers and charts are put into them.%n"
                + "  2. scripts/barometer report %1$s --check reports what is wrong.%n"
                + "  3. scripts/barometer report %1$s --to reports writes the report.%n",
            file);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
