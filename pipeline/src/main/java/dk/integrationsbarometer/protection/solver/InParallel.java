package dk.integrationsbarometer.protection.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that is done several at a time, with the results in the order of the work. */
public final class InParallel {
  private InParallel() {}

  public static <T> List<T> all(List<Callable<T>> work, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(work)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while blocks were solved", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a block was not solved", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
