package dk.integrationsbarometer.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Starts several pieces of work that do not depend on each other at the same time. Spark plans and
 * compiles each of its jobs on the driver before a task runs; with many small extracts that takes
 * longer than the tasks.
 */
public final class SideBySide {
  private static final int AT_ONCE = 4;
  private static final int SECONDS_TO_END = 10;

  private SideBySide() {}

  /**
   * The results in the order of the pieces. When some fail, the failure of the first of them is
   * thrown after all have ended.
   */
  public static <T> List<T> run(List<? extends Callable<T>> pieces) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<T>> started = new ArrayList<>();
      pieces.forEach(piece -> started.add(threads.submit(piece)));
      return results(started);
    } finally {
      end(threads);
    }
  }

  /** Gives pieces that are interrupted the time to remove what they have begun. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = Thread.interrupted();
    try {
      threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }

    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> List<T> results(List<Future<T>> started) {
    List<T> results = new ArrayList<>();
    Optional<Throwable> first = Optional.empty();
    for (Future<T> each : started) {
      try {
        results.add(each.get());
      } catch (ExecutionException e) {
        first = first.or(() -> Optional.of(e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Failed to wait for the end of the work", e);
      }
    }

    first.ifPresent(SideBySide::fail);
    return results;
  }

  private static void fail(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }

    throw cause instanceof RuntimeException thrown
        ? thrown
        : new IllegalStateException("Failed to do a piece of the work", cause);
  }
}
