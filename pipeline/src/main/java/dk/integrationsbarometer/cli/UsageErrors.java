package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.ExitCode;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when the command line is not understood. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(failure.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println(
          "  'barometer "
              + (line.getParent() == null ? "" : line.getCommandName() + " ")
              + "--help' lists what can be asked.");
    }

    return ExitCode.USAGE.number();
  }
}
