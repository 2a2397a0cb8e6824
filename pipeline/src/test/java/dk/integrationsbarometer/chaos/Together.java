package dk.integrationsbarometer.chaos;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;

/** More than one process at the same folders. */
final class Together {
  private static final int APART_MILLIS = 5000;
  private static final int BUSY = 15;

  private Together() {}

  static void twoRuns(Random random, Site site, Codes codes) throws Exception {
    if (random.nextBoolean()) {
      site.warm();
    } else {
      site.cold();
    }

    Running one = site.start();
    one.after(random.nextInt(APART_MILLIS));
    Running other = site.start();
    for (Ended ended : List.of(other.end(), one.end())) {
      codes.add(ended.code());
      site.requireManners(ended);
      if (ended.code() != 0 && ended.code() != BUSY) {
        throw new Failed("one of two runs ended with " + ended.code() + ": " + ended.said());
      }
    }

    site.requireWhole();
    if (site.published().isEmpty()) {
      throw new Failed("neither of two runs published");
    }
  }

  /** Whoever reads while other figures are published reads one run, all old or all new. */
  static void readers(Random random, Site site, Codes codes) throws Exception {
    List<Path> deliveries = Trees.files(site.warm().extracts().resolve("bef"));
    Files.delete(deliveries.get(random.nextInt(deliveries.size())));
    OutputFolder out = OutputFolder.at(site.out().toString(), new Configuration(false));
    Map<String, Integer> read = new HashMap<>();
    Running run = site.start();
    do {
      try {
        PublishedRun latest = PublishedRun.latest(out);
        String id = latest.manifest().runId();
        int rows = content(latest.all());
        if (read.getOrDefault(id, rows) != rows) {
          throw new Failed("a reader saw two contents of one run");
        }

        read.put(id, rows);
      } catch (BarometerException e) {
        throw new Failed("a reader was told: " + e.getMessage());
      }
    } while (run.isAlive());

    Ended ended = run.end();
    codes.add(ended.code());
    site.requireManners(ended);
    for (Map.Entry<String, Integer> each : read.entrySet()) {
      if (content(PublishedRun.named(out, each.getKey()).all()) != each.getValue()) {
        throw new Failed("a reader saw a run that was not all there");
      }
    }
  }

  private static int content(TableRows rows) {
    return Tables.ALL.stream().map(rows::of).toList().hashCode();
  }
}
