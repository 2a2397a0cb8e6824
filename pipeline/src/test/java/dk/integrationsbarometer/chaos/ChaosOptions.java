package dk.integrationsbarometer.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the command line asks for. */
@Command(name = "scripts/chaos")
final class ChaosOptions {
  @Option(names = "--kind", description = "Only this kind; may be repeated.")
  private List<Kind> kinds = new ArrayList<>();

  @Option(names = "--times", description = "How many tries of each kind.")
  private int times = 3;

  @Option(names = "--seed", description = "The seed of the first try; the others follow.")
  private long seed = 1;

  static ChaosOptions parse(String... arguments) {
    var options = new ChaosOptions();
    new CommandLine(options).registerConverter(Kind.class, Kind::called).parseArgs(arguments);
    return options;
  }

  List<Kind> kinds() {
    return kinds.isEmpty() ? Arrays.asList(Kind.values()) : kinds;
  }

  int times() {
    return times;
  }

  long seed() {
    return seed;
  }
}
