package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.authoring.NewDefinition;
import dk.integrationsbarometer.run.authoring.NewLanguage;
import dk.integrationsbarometer.run.authoring.NewRegister;
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
  private static final String ID = "Its name: small letters, digits and hyphens.";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "register",
      mixinStandardHelpOptions = true,
      description = "Writes a register with the columns of an extract; overwrites nothing.")
  int register(
      @Mixin Folders.Definitions definitions,
      @Parameters(paramLabel = "ID", description = ID) String id,
      @Option(
              names = "--from",
              paramLabel = "FILE",
              required = true,
              description = "An extract: a CSV file with a header.")
          Path extract) {
    return begun(NewRegister.write(definitions.folder(), id, extract));
  }

  @Command(
      name = "variables",
      mixinStandardHelpOptions = true,
      description = "Writes a set of variables to fill in; overwrites nothing.")
  int variables(
      @Mixin Folders.Definitions definitions,
      @Parameters(paramLabel = "ID", description = ID) String id) {
    return begun(NewDefinition.write(definitions.folder(), NewDefinition.Kind.VARIABLES, id));
  }

  @Command(
      name = "groups",
      mixinStandardHelpOptions = true,
      description = "Writes a set of groups to fill in; overwrites nothing.")
  int groups(
      @Mixin Folders.Definitions definitions,
      @Parameters(paramLabel = "ID", description = ID) String id) {
    return begun(NewDefinition.write(definitions.folder(), NewDefinition.Kind.GROUPS, id));
  }

  @Command(
      name = "classification",
      mixinStandardHelpOptions = true,
      description = "Writes a list of codes to fill in; overwrites nothing.")
  int classification(
      @Mixin Folders.Definitions definitions,
      @Parameters(paramLabel = "ID", description = ID) String id) {
    return begun(NewDefinition.write(definitions.folder(), NewDefinition.Kind.CLASSIFICATION, id));
  }

  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Writes a policy to fill in; overwrites nothing.")
  int policy(
      @Mixin Folders.Definitions definitions,
      @Parameters(paramLabel = "ID", description = ID) String id) {
    return begun(NewDefinition.write(definitions.folder(), NewDefinition.Kind.POLICY, id));
  }

  @Command(
      name = "language",
      mixinStandardHelpOptions = true,
      description = "Writes a further language with all texts to fill in; overwrites nothing.")
  int language(
      @Mixin Folders.Definitions definitions,
      @Parameters(paramLabel = "ID", description = "Its code of ISO 639, such as sv.") String id) {
    return begun(NewLanguage.write(definitions.folder(), id));
  }

  private int begun(Path file) {
    spec.commandLine()
        .getOut()
        .printf(
            "%s is there to be filled in.%n"
                + "  1. Write what stands empty; the remarks say what it is.%n"
                + "  2. scripts/barometer check --watch reports what is still missing, each time you save.%n",
            file);
    spec.commandLine().getOut().flush();
    return 0;
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
    Path file = NewReport.write(id, to, out.folder(), out.asOption(), definitions.folder());
    spec.commandLine()
        .getOut()
        .printf(
            "%1$s is there, with a text per chapter and language beside it.%n"
                + "  1. Write the texts; pipeline/report.md shows how numbers and charts are put into them.%n"
                + "  2. scripts/barometer report %1$s%2$s --check reports what is wrong.%n"
                + "  3. scripts/barometer report %1$s%2$s --to reports writes the report.%n",
            file, out.asOption());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
