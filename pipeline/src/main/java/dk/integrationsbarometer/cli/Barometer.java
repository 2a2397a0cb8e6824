package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.run.CodeVersion;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
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
      ExportCommand.class,
      ReportCommand.class,
      AuditCommand.class,
      RunsCommand.class,
      CompareCommand.class,
      StatusCommand.class,
      SelfCheckCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    synopsisSubcommandLabel = "COMMAND",
    footer = "%nSynthetic extracts: scripts/barometer generate --help")
public final class Barometer implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--messages",
      paramLabel = "da|en",
      scope = ScopeType.INHERIT,
      defaultValue = "${sys:barometer.messages:-en}",
      description = "The language of problems and notes (default: BAROMETER_MESSAGES, or en).")
  private MessageLanguage messages = MessageLanguage.EN;

  /** Says which version this is. */
  public static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"barometer " + CodeVersion.text()};
    }
  }

  public static void main(String[] args) {
    System.exit(start(List.of(), args));
  }

  /**
   * Runs a command on standard output and standard error.
   *
   * @param further commands that stand in a jar of their own
   * @return the exit code
   */
  public static int start(List<Callable<Integer>> further, String... args) {
    return execute(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        further,
        args);
  }

  public static int execute(PrintWriter out, PrintWriter err, String... args) {
    return execute(out, err, List.of(), args);
  }

  /** Runs a command; what it prints goes to the two writers. */
  public static int execute(
      PrintWriter out, PrintWriter err, List<Callable<Integer>> further, String... args) {
    CommandLine line = new CommandLine(new Barometer());
    further.forEach(line::addSubcommand);
    line.setOut(out).setErr(err);
    line.setUsageHelpLongOptionsMaxWidth(32);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new UsageErrors());
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    try {
      return line.execute(args);
    } catch (Error e) { // not only exceptions end a command, and a trace may quote a value
      return Failures.handle(e, line);
    }
  }

  /** The language in which problems and notes are told. */
  MessageLanguage messages() {
    return messages;
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
