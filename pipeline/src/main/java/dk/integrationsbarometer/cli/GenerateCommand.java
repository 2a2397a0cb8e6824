package dk.integrationsbarometer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes synthetic extracts. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Makes synthetic extracts of any size; no real people.")
final class GenerateCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Option(names = "--people", paramLabel = "N", required = true, description = "About how many residents.")
  private long people;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the extracts are written.")
  private java.nio.file.Path out;

  @Option(names = "--seed", paramLabel = "S", description = "The same seed gives the same extracts (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() {
    return 0;
  }
}
