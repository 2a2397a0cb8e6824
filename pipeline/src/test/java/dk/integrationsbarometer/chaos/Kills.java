package dk.integrationsbarometer.chaos;

import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Runs that come to no end. */
final class Kills {
  private static final int PUBLISHING_MILLIS = 1500;

  private Kills() {}

  static void cold(Random random, Site site, Codes codes) throws Exception {
    Running run = site.cold().start();
    run.after(random.nextInt(site.ground().millis()));
    check(run.killed(), site, codes);
  }

  static void warm(Random random, Site site, Codes codes) throws Exception {
    check(halfway(random, site).killed(), site, codes);
  }

  static void publishing(Random random, Site site, Codes codes) throws Exception {
    Running run = site.warm().start();
    run.atStage("tables");
    run.after(random.nextInt(PUBLISHING_MILLIS));
    check(run.killed(), site, codes);
  }

  /** By SIGTERM, at any moment. */
  static void stopped(Random random, Site site, Codes codes) throws Exception {
    check(halfway(random, site).stopped(), site, codes);
  }

  /** A run that has something to do, at a random moment of it. */
  private static Running halfway(Random random, Site site) throws Exception {
    withoutSomeOfWhatIsKept(random, site.warm());
    Running run = site.start();
    run.after(random.nextInt(site.ground().millis()));
    return run;
  }

  private static void check(Ended ended, Site site, Codes codes) throws Exception {
    codes.add(ended.code());
    site.requireManners(ended).requireWhole().requireNextRun();
  }

  static void withoutSomeOfWhatIsKept(Random random, Site site) throws IOException {
    for (String part : new String[] {"registers/bef", "population", "cells"}) {
      Path kept = site.work().resolve(part);
      if (random.nextBoolean()) {
        Trees.delete(kept);
      }
    }
  }
}
