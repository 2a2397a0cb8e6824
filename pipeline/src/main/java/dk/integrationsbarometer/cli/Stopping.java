package dk.integrationsbarometer.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Holds the end of the process back, when somebody stops it (Ctrl-C, a signal), until the command
 * has removed what it had begun. The exit code is the one that shells expect: 130 or 143.
 */
final class Stopping implements AutoCloseable {
  /** Spark ends its work by itself. */
  private static final int SECONDS_FOR_SPARK = 3;

  private static final int SECONDS_FOR_THE_REST = 15;

  private final CommandSpec command;
  private final Thread worker = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await);
  private volatile boolean done;

  private Stopping(CommandSpec command) {
    this.command = command;
  }

  /** From now until it is closed. */
  static Stopping heldBack(CommandSpec command) {
    var stopping = new Stopping(command);
    Runtime.getRuntime().addShutdownHook(stopping.hook);
    return stopping;
  }

  /** The command has done all that it was asked for. */
  void done() {
    done = true;
  }

  private void await() {
    try {
      if (!ended.await(SECONDS_FOR_SPARK, TimeUnit.SECONDS)) {
        worker.interrupt();
        ended.await(SECONDS_FOR_THE_REST, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }

    if (!done) {
      Talk.say(
          "Stopped before the end: nothing was published. The next run goes on from here.",
          command);
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is being stopped, and the hook goes on
    }
  }
}
