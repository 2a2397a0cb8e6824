package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.Shutdown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What is said when a command fails: problems a user can mend in full; a fault of ours in one line,
 * with the trace in a file. What exceptions say may quote a value, so it is neither said nor kept.
 */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    return handle(failure, line.getErr());
  }

  /** The exit code; what there is to say is said. */
  static int handle(Throwable failure, PrintWriter err) {
    if (Shutdown.isUnderWay()) {
      return ExitCode.OUR_FAULT.number(); // the process ends with the code of its signal
    }

    if (failure instanceof BarometerException known) {
      err.println(known.getMessage());
      return known.exitCode().number();
    }

    if (failure instanceof Error && failure.getCause() instanceof IOException full) {
      // So Hadoop reports a full disk.
      err.println(
          Problem.of(Message.FULL_DISK, Place.ofFile("--work"), full.getClass().getSimpleName())
              .text());
      return ExitCode.OUTPUT.number();
    }

    err.println(
        "Failed because of a fault in this program ("
            + failure.getClass().getSimpleName()
            + "). "
            + trace(failure));
    return ExitCode.OUR_FAULT.number();
  }

  private static String trace(Throwable failure) {
    try {
      Path file = Files.createTempFile("barometer-fault-", ".txt");
      List<String> lines = new ArrayList<>();
      for (Throwable each = failure; each != null; each = each.getCause()) {
        lines.add(each.getClass().getName());
        for (StackTraceElement step : each.getStackTrace()) {
          lines.add("\tat " + step);
        }
      }

      Files.write(file, lines);
      return "Please report it; where it happened is in " + file + ".";
    } catch (IOException e) {
      return "Please report it.";
    }
  }
}
