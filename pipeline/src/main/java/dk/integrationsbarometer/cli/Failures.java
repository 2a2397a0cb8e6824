package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.Shutdown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return handle(failure, line);
  }

  /** The exit code; what there is to say is said. */
  static int handle(Throwable failure, CommandLine line) {
    PrintWriter err = line.getErr();
    MessageLanguage language = Talk.language(line.getCommandSpec());
    if (Shutdown.isUnderWay()) {
      return ExitCode.OUR_FAULT.number(); // the process ends with the code of its signal
    }

    if (failure instanceof BarometerException known) {
      err.println(known.told(language));
      return known.exitCode().number();
    }

    Optional<IOException> disk = disk(failure);
    if (disk.isPresent()) {
      err.println(
          Problem.of(
                  Message.FULL_DISK, Place.ofFile("--work"), disk.get().getClass().getSimpleName())
              .told(language));
      return ExitCode.OUTPUT.number();
    }

    err.println(
        language.words(
                "Failed because of a fault in this program ("
                    + failure.getClass().getSimpleName()
                    + ").")
            + " "
            + language.words(trace(failure)));
    return ExitCode.OUR_FAULT.number();
  }

  /**
   * What a disk could not do: Hadoop reports it as an error, Spark as the cause of a piece of work
   * that failed. What our own code passes on unchecked is a fault of ours.
   */
  private static Optional<IOException> disk(Throwable failure) {
    for (Throwable each = failure; each.getCause() != null; each = each.getCause()) {
      if (each.getCause() instanceof IOException cause && !(each instanceof UncheckedIOException)) {
        return Optional.of(cause);
      }
    }

    return Optional.empty();
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
