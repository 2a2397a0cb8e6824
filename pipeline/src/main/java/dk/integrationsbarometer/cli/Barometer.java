package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.run.CodeVersion;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry. */
@Command(
    name = "barometer",
    mixinStandardHelpOptions = true,
    versionProvider = Barometer.Version.class,
    description =
        "Computes indicators of integration, and the gaps between groups, from register extracts.",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ValidateCommand.class,
      NewCommand.class,
      ExplainCommand.class,
      CatalogueCommand.class,
      ShowCommand.class,
      GenerateCommand.class,
      SelfCheckCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    synopsisSubcommandLabel = "COMMAND")
public final class Barometer implements Runnable {
  @Spec private CommandSpec spec;

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"barometer " + CodeVersion.text()};
    }
  }

  public static void main(String[] args) {
    System.exit(
        execute(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args));
  }

  /** Runs a command; what it prints goes to the two writers. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Barometer()).setOut(out).setErr(err);
    line.setUsageHelpLongOptionsMaxWidth(32);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new UsageErrors());
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    try {
      return line.execute(args);
    } catch (Error e) { // not only exceptions end a command, and a trace may quote a value
      return Failures.handle(e, err);
    }
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.format("%3d", code.number()), code.meaning());
    }

    return codes;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
