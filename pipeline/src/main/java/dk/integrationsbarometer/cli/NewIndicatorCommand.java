package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.authoring.NewIndicator;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a new indicator. */
@Command(
    name = "indicator",
    mixinStandardHelpOptions = true,
    description = "Writes a commented file to fill in; overwrites nothing.")
final class NewIndicatorCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "Its name in files and tables: small letters, digits and hyphens.")
  private String id;

  @Option(
      names = "--folder",
      paramLabel = "AREA",
      required = true,
      description = "The area of policy: a folder of definitions/indicators, old or new.")
  private String area;

  @Option(
      names = "--unit",
      paramLabel = "U",
      description = "The register that is counted (default: the one that most indicators count).")
  private Optional<String> unit = Optional.empty();

  @Override
  public Integer call() {
    Path file = NewIndicator.write(definitions.folder(), id, area, unit);
    spec.commandLine()
        .getOut()
        .printf(
            "%s is there to be filled in.%n"
                + "  1. Write what stands empty; the remarks say what it is.%n"
                + "  2. scripts/barometer check --watch reports what is still missing, each time you save.%n"
                + "  3. scripts/barometer explain %s explains in words what will be computed.%n",
            file, id);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
