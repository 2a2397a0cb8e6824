package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What is said when a command fails: problems a user can mend in full; a fault of ours in one line,
 * with the trace in a file that only its owner can read, as a trace may quote a value.
 */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof BarometerException known) {
      err.println(known.getMessage());
      return known.exitCode().number();
    }

    err.println(
        "Failed because of a fault in this program ("
            + failure.getClass().getSimpleName()
            + "). "
            + trace(failure));
    return ExitCode.OUR_FAULT.number();
  }

  private static String trace(Exception failure) {
    try {
      Path file = Files.createTempFile("barometer-fault-", ".txt");
      try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
        failure.printStackTrace(writer);
      }

      return "Please report it; the details are in "
          + file
          + ", which may quote data: read it before you pass it on.";
    } catch (IOException e) {
      return "Please report it.";
    }
  }
}
