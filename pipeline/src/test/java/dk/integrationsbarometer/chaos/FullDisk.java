package dk.integrationsbarometer.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;

/**
 * A disk without room: a small file system in memory where one may be mounted, or else a limit to
 * the size of each file.
 */
final class FullDisk {
  private static final int LEAST_KILOBYTES = 20;
  private static final int MOST_KILOBYTES = 4000;

  private FullDisk() {}

  static void run(Random random, Site site, Codes codes) throws Exception {
    int kilobytes = LEAST_KILOBYTES + random.nextInt(MOST_KILOBYTES);
    site.cold();
    Files.createDirectories(site.out());
    Files.createDirectories(site.work());
    String folder = (random.nextBoolean() ? site.out() : site.work()).toString();
    if (done("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder)) {
      try {
        check(site.start().end(), site, codes);
        require(done("mount", "-o", "remount,size=1g", folder));
        site.requireNextRun();
      } finally {
        require(done("umount", "-l", folder));
      }
    } else {
      String limited = "ulimit -f " + kilobytes / 40 + "; exec \"$@\"";
      check(site.start(List.of("bash", "-c", limited, "limited")).end(), site, codes);
      site.requireNextRun();
    }
  }

  private static void check(Ended ended, Site site, Codes codes) throws Failed, IOException {
    codes.add(ended.code());
    site.requireManners(ended).requireWhole();
  }

  private static void require(boolean isDone) {
    if (!isDone) {
      throw new IllegalStateException("A file system in memory could not be changed");
    }
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
