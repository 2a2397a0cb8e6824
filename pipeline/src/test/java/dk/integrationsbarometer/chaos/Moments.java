package dk.integrationsbarometer.chaos;

import java.io.IOException;
import java.util.Random;

/**
 * Many moments of one run at which a kill is tried. Its threads are held, its files are copied as a
 * kill would leave them, a next run mends the copy, and the run goes on to its next moment. The
 * locks of the run are its own: those of the copy are free, as after a kill.
 */
final class Moments {
  /** How many moments a run as long as the undisturbed one has on average. */
  private static final int OF_A_RUN = 20;

  /** How far apart moments are on average while tables are written, which takes less than 1 s. */
  private static final int PUBLISHING_MILLIS = 40;

  private Moments() {}

  static void cold(Random random, Site site, Codes codes) throws Exception {
    ofRun(random, site.cold(), codes);
  }

  static void warm(Random random, Site site, Codes codes) throws Exception {
    Kills.withoutSomeOfWhatIsKept(random, site.warm());
    ofRun(random, site, codes);
  }

  private static void ofRun(Random random, Site site, Codes codes) throws Exception {
    site.ground().warmUp();
    Running run = site.start();
    try {
      for (int moment = 1; run.after(random.nextInt(2 * millisApart(site, run))); moment++) {
        if (run.hold()) {
          codes.add(Site.KILLED);
          mends(site, moment);
          run.goOn();
        }
      }
      Ended ended = run.end();
      codes.add(ended.code());
      site.requireManners(ended).requireWhole();
    } finally {
      run.destroy(); // also where it is held
    }
  }

  private static void mends(Site site, int moment) throws Failed, Exception {
    Site left = site.ground().at(site.ground().place());
    site.copyTo(left);
    try {
      left.requireWhole().requireNextRun();
    } catch (Failed failure) {
      throw new Failed("moment %d: %s".formatted(moment, failure.getMessage()));
    } finally {
      site.ground().clear(left.folder());
    }
  }

  private static int millisApart(Site site, Running run) throws IOException {
    return run.hasBegun("tables") ? PUBLISHING_MILLIS : site.ground().millis() / OF_A_RUN;
  }
}
